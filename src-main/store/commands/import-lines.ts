import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Refusal } from '../../../src-shared/domain/common/refusal'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { DraftCase } from '../../../src-shared/domain/import/draft'
import type { Problem } from '../../../src-shared/domain/import/problems'
import type { Site } from '../../../src-shared/domain/site/events'
import { type CaseId, type ContactId, caseId, type SiteId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { Made } from '../imports/made'
import { addLines, type LineRecord } from '../imports/records'
import type { Loaded } from '../streams/stream-cache'
import { readStreamHead, type StreamHead } from '../streams/stream-head'
import type { Acting } from './acting'
import { nextReference } from './case-facts'
import { doContact } from './execute-contact'
import { doSite } from './execute-site'
import { CaseInPlan, recordPlan } from './plan-case'
import { inOneWrite, type Outcome, type Work } from './work'

/** Milliseconds after which others get their turn within a transaction. */
const LONGEST_TURN = 8

/** A line as it is to be written: who is new has an id already. */
export interface LineToWrite extends Pick<LineRecord, 'place' | 'sheet' | 'line' | 'outcome' | 'problems'> {
  /** The first is the one the dispute is with. */
  readonly contacts: readonly { readonly id: ContactId; readonly contact: Contact; readonly known: boolean }[]
  readonly site?: { readonly id: SiteId; readonly create?: Site | undefined } | undefined
  readonly case?: DraftCase | undefined
}

/** The words that go into the cases, in the language of the import. */
export interface ImportWords {
  /** The reason for the stage, by what the table said. */
  readonly stage: (said: string) => string
  readonly due: string
}

/** Some lines of an import in one transaction: contacts, sites, cases, and what became of each line. */
export function importLines(
  acting: Acting,
  importId: string,
  lines: readonly LineToWrite[],
  words: ImportWords
): Promise<Outcome<readonly LineRecord[], never>> {
  return inOneWrite<readonly LineRecord[], never>(acting, async (work) => {
    const records: LineRecord[] = []
    let turned = performance.now()
    for (const line of lines) {
      records.push(await writeLine(work, line, words))
      if (performance.now() - turned < LONGEST_TURN) continue
      await turn()
      turned = performance.now()
    }
    await addLines(work.trx, importId, records)
    return ok(records)
  })
}

async function writeLine(work: Work, line: LineToWrite, words: ImportWords): Promise<LineRecord> {
  const { place, sheet, line: at, outcome, problems } = line
  const record = { place, sheet, line: at, outcome, problems }
  const nothing: Made = { contacts: [], sites: [], reused: [] }
  if (outcome !== 'made') return { ...record, made: nothing }
  const contacts: Made['contacts'] = []
  const sites: Made['sites'] = []
  for (const { id, contact, known } of line.contacts) {
    if (known) continue
    accepted(await doContact(work, id, { type: 'create', contact }))
    contacts.push({ id, head: '' })
  }
  if (line.site?.create) {
    accepted(await doSite(work, line.site.id, { type: 'create', site: line.site.create }))
    sites.push({ id: line.site.id, head: '' })
  }
  const opened = line.case && (await openCase(work, line, line.case, words))
  const reused = line.contacts.filter((contact) => contact.known).map((contact) => contact.id)
  const refusals: readonly Problem[] = opened?.ok === false ? [{ code: 'not-accepted', value: opened.reason.code }] : []
  return {
    ...record,
    problems: [...problems, ...refusals],
    made: {
      contacts: await withHeads(work, contacts),
      sites: await withHeads(work, sites),
      reused,
      ...(opened?.ok && { case: { id: opened.value.id, head: headText(opened.value.loaded.head) } })
    },
    reference: opened?.ok ? opened.value.loaded.state.reference : undefined
  }
}

/** A head as a text to compare. */
export function headText(head: StreamHead): string {
  return [...head]
    .map(([lane, hash]) => `${lane}:${hash}`)
    .toSorted()
    .join(' ')
}

async function withHeads<Id extends ContactId | SiteId>(
  work: Work,
  things: readonly { readonly id: Id; readonly head: string }[]
): Promise<{ id: Id; head: string }[]> {
  const heads: { id: Id; head: string }[] = []
  for (const { id } of things) heads.push({ id, head: await headOfStream(work, id) })
  return heads
}

export async function headOfStream({ trx }: Pick<Work, 'trx'>, id: string): Promise<string> {
  return headText(await readStreamHead(trx, streamId.parse(id)))
}

function accepted(result: Result<unknown, Refusal<string>>): void {
  if (!result.ok) throw new Error(`An imported line was refused: ${result.reason.code}`)
}

interface Opened {
  readonly id: CaseId
  readonly loaded: Loaded<CaseState>
}

async function openCase(
  work: Work,
  { contacts: [first, ...others], site }: LineToWrite,
  { opening, status, stage, stageSaid = '', owner, due, tags }: DraftCase,
  words: ImportWords
): Promise<Result<Opened, Refusal<string>>> {
  if (!first) throw new Error('An imported case has no party')
  const plan = new CaseInPlan(work, caseId.parse(work.acting.newId()))
  const said = { visibility: 'internal' as const, attachments: [] }
  const role = 'client'
  const party = { contact: first.id, role, status } as const
  const opened = plan.add(
    { ...{ type: 'open', ...opening, party }, ...(site && { site: site.id }) },
    { nextReference: await nextReference(work) }
  )
  if (!opened.ok) return opened
  const more: CaseCommand[] = [
    ...others.map((other) => ({ type: 'link-party', ...said, contact: other.id, role, status }) as const),
    ...(owner ? [{ type: 'assign', ...said, to: owner } as const] : []),
    ...tags.map((tag) => ({ type: 'tag', ...said, tag }) as const),
    ...(due ? [{ type: 'add-task', ...said, text: words.due, due, ...(owner && { owner }) } as const] : []),
    ...(stage ? [{ type: 'move-stage', ...said, to: stage, reason: words.stage(stageSaid) } as const] : [])
  ]
  // What is refused goes without saying, such as the stage a case begins at.
  for (const command of more) plan.add(command)
  return ok({ id: plan.id, loaded: await recordPlan(work, plan) })
}
