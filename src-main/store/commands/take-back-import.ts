import { decideCase } from '../../../src-shared/domain/case/decide'
import { isEnded } from '../../../src-shared/domain/case/stages'
import { contactId, siteId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import type { LineRecord } from '../imports/records'
import type { Acting } from './acting'
import { caseFacts } from './case-facts'
import { doContact } from './execute-contact'
import { doSite } from './execute-site'
import { headOfStream, headText } from './import-lines'
import { recordCase, recordMore } from './record-case'
import { inOneWrite, type Outcome, type Work } from './work'

/** What stayed, because somebody had gone on with it. */
export interface TakenBack {
  readonly kept: number
}

/**
 * Takes back what some lines of an import made, in one transaction: cases are withdrawn as opened by mistake, contacts
 * and sites withdrawn. What was written to since, or serves another case, stays.
 */
export function takeBackLines(
  acting: Acting,
  lines: readonly LineRecord[],
  reason: string
): Promise<Outcome<TakenBack, never>> {
  return inOneWrite<TakenBack, never>(acting, async (work) => {
    let kept = 0
    for (const { made } of lines) if (made.case && !(await withdrawCase(work, made.case, reason))) kept += 1
    return ok({ kept })
  })
}

/** The contacts and sites of some lines, once every case of the import is taken back: several lines share them. */
export function takeBackPeople(acting: Acting, lines: readonly LineRecord[]): Promise<Outcome<TakenBack, never>> {
  return inOneWrite<TakenBack, never>(acting, async (work) => {
    let kept = 0
    for (const { made } of lines) {
      for (const contact of made.contacts) {
        if (!(await isOutOfUse(work, 'contact', contact))) kept += 1
        else await doContact(work, contact.id, { type: 'withdraw' })
      }
      for (const site of made.sites) {
        if (!(await isOutOfUse(work, 'site', site))) kept += 1
        else await doSite(work, site.id, { type: 'withdraw' })
      }
    }
    return ok({ kept })
  })
}

type MadeCase = NonNullable<LineRecord['made']['case']>

async function withdrawCase(work: Work, { id, head }: MadeCase, reason: string): Promise<boolean> {
  const loaded = await work.streams.cases.load(work.trx, id)
  if (loaded.state?.takenBack) return true
  if (!loaded.state || headText(loaded.head) !== head) return false
  const said = { visibility: 'internal' as const, attachments: [] }
  const moves = isEnded(loaded.state.stage)
  let current = loaded.state
  let at = loaded
  if (moves) {
    const reopened = decideCase(current, { type: 'move-stage', ...said, to: 'reopened', reason }, caseFacts(work))
    if (!reopened.ok) return false
    const more = await recordMore(work, id, at, reopened.value)
    at = more.loaded
    current = more.loaded.state
  }
  const command = { type: 'move-stage' as const, ...said, to: 'withdrawn' as const, reason, mistake: true as const }
  const decided = decideCase(current, command, caseFacts(work))
  if (!decided.ok) return false
  await recordCase(work, id, at, decided.value)
  return true
}

/** Nobody has written to it since, and no case that stands names it. */
async function isOutOfUse(
  work: Work,
  kind: 'contact' | 'site',
  { id, head }: { readonly id: string; readonly head: string }
): Promise<boolean> {
  if ((await headOfStream(work, id)) !== head) return false
  const cases = work.trx.selectFrom('view_cases').select('view_cases.id').where('taken_back', '=', 0)
  const naming =
    kind === 'contact'
      ? cases
          .innerJoin('view_parties', 'view_parties.case_id', 'view_cases.id')
          .where('view_parties.contact_id', '=', contactId.parse(id))
      : cases.where('site_id', '=', siteId.parse(id))
  return (await naming.limit(1).executeTakeFirst()) === undefined
}
