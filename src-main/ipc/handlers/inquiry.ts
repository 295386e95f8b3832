import { inquiryGapsIn, quotedIn } from '../../../src-shared/domain/inquiry/inquiry'
import { personOf } from '../../../src-shared/domain/organisation/state'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { inquiryPaper } from '../../../src-shared/texts/inquiry-paper'
import { MOST_QUOTABLE, quotableEntries, quotableFacts } from '../../../src-shared/texts/letters/quotable'
import { personName } from '../../../src-shared/texts/names'
import type { AppContext } from '../../app/context'
import { renderForm } from '../../documents/render-form'
import { resourceFolder } from '../../letters/resources'
import { keepInquiry } from '../../store/commands/keep-inquiry'
import { readTimeline } from '../../store/queries/case-timeline'
import { readCase } from '../../store/queries/case-view'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { caseOfPaper } from './case-of-paper'
import { filePaper, type OurPaper, printPaper, savePaper } from './our-paper'
import { refused } from './refused'

type Refused = 'not-open' | 'no-such-case' | 'not-printable'

/** Only ids come from the window: what may be quoted is looked up here. */
async function paperOf(
  { case: id, inquiry, version }: ParsedInput<'inquiry.preview'>,
  app: AppContext
): Promise<Result<OurPaper, Refused>> {
  const known = await caseOfPaper(app, id)
  if (!known.ok) return known
  const { clock, state, organisation, firm } = known.value
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const { vault } = workspace
  const view = await readCase(vault.read, streamsOf(vault), id)
  if (!view) return refuse('no-such-case')
  const { entries } = await readTimeline(vault.read, id, { limit: MOST_QUOTABLE })
  const marks = quotedIn[version]
  const all = [...quotableFacts(view, marks), ...quotableEntries(view, entries, marks)]
  const content = inquiryPaper({
    ...{ state, firm, inquiry, version, today: clock.today(), zone: clock.zone },
    facts: all.filter((one) => inquiry.chosen.includes(one.id)),
    nameOf: (person) => {
      const found = personOf(organisation, person)
      return found && personName(found)
    }
  })
  const printed = await renderForm(content, { instant: clock.now(), fontsDir: resourceFolder('fonts') })
  return printed.ok ? ok({ bytes: printed.value.bytes, title: content.title }) : refuse('not-printable')
}

export const inquiryHandlers: HandlersOf<'inquiry'> = {
  'inquiry.preview': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    return paper.ok ? ok({ pdf: new Uint8Array(paper.value.bytes) }) : paper
  },
  'inquiry.print': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    return paper.ok ? printPaper(app, paper.value) : paper
  },
  'inquiry.save': async (asked, { app }) => {
    const paper = await paperOf(asked, app)
    return paper.ok ? savePaper(app, paper.value, 'inquiry.save-title') : paper
  },
  'inquiry.keep': async (asked, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    if (inquiryGapsIn(asked.inquiry).length > 0) return refuse('inquiry-incomplete')
    const { acting, workspace } = desk.value
    const paper = await paperOf(asked, app)
    if (!paper.ok) return paper
    const filed = await filePaper(workspace.vault, acting.newId, paper.value)
    if (!filed.ok) return filed
    const { inquiry, version } = asked
    const kept = await keepInquiry(acting, asked.case, {
      ...{ inquiry, version, document: filed.value },
      text: paper.value.title
    })
    return kept.ok ? ok(kept.value) : refused(kept.reason)
  }
}
