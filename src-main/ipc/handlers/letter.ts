import { isAcknowledged } from '../../../src-shared/domain/case/decide/stages'
import { letterId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { frameOf } from '../../../src-shared/texts/letters/check/letter-frame'
import { replyFacts } from '../../../src-shared/texts/letters/check/reply-facts'
import { proposeLetter } from '../../../src-shared/texts/letters/propose'
import { secondAttempt } from '../../../src-shared/texts/letters/second-attempt'
import { answeredEntry } from '../../letters/answered-entry'
import { letterSources, proofOf } from '../../letters/desk'
import { issueLetter } from '../../letters/issue-letter'
import type { Handlers } from '../handlers'
import { deskOf } from './letter-desk'

type LetterHandlers = Pick<Handlers, 'letter.propose' | 'letter.preview' | 'letter.facts' | 'letter.issue'>

export const letterHandlers: LetterHandlers = {
  'letter.propose': async ({ case: id, kind, spoken, tone, about, again }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const desk = deskOf(workspace)
    if (!desk) return { ok: false, reason: 'no-person' }
    const sources = await letterSources(desk, id)
    if (!sources) return { ok: false, reason: 'no-such-case' }
    if (kind === 'acknowledgement' && isAcknowledged(sources.state))
      return { ok: false, reason: 'already-acknowledged' }
    const answered = about && (await answeredEntry(desk, id, about))
    const draft = proposeLetter(kind, letterId.parse(workspace.newId()), sources, { spoken, tone, answered })
    const returned = sources.state.letters.find((letter) => letter.id === again)
    return ok({ draft: returned ? secondAttempt(draft, returned, sources.rates) : draft })
  },
  'letter.preview': async ({ case: id, draft }, { app }) => {
    const workspace = app.workspace()
    const desk = workspace && deskOf(workspace)
    if (!desk) return { ok: false, reason: 'not-open' }
    const sources = await letterSources(desk, id)
    if (!sources) return { ok: false, reason: 'no-such-case' }
    const { problems, addressLines, rendered } = await proofOf(desk, sources, draft, desk.clock.now())
    const sheet = rendered ? { pdf: new Uint8Array(rendered.bytes), pages: rendered.pages } : { pages: 0 }
    return ok({ ...sheet, problems: [...problems], addressLines: [...addressLines] })
  },
  'letter.facts': async ({ case: id, draft, enclosures }, { app }) => {
    const workspace = app.workspace()
    const desk = workspace && deskOf(workspace)
    if (!desk) return { ok: false, reason: 'not-open' }
    const sources = await letterSources(desk, id)
    if (!sources) return { ok: false, reason: 'no-such-case' }
    return ok({ facts: { ...replyFacts(draft, enclosures, sources) }, frame: frameOf(draft, sources) })
  },
  'letter.issue': async ({ case: id, draft, pausedFor }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const desk = deskOf(workspace)
    if (!desk) return { ok: false, reason: 'no-person' }
    const issued = await issueLetter(desk, id, draft, pausedFor)
    if (issued.ok) return ok(issued.value)
    const { code, params } = issued.reason
    return { ok: false, reason: code, params }
  }
}
