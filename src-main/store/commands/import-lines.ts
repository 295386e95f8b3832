import { performance } from 'node:perf_hooks'
import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { DraftCase } from '../../../src-shared/domain/import/draft'
import type { Problem } from '../../../src-shared/domain/import/problems'
import type { Site } from '../../../src-shared/domain/site/events'
import { type ContactId, type SiteId, streamId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import type { Made } from '../imports/made'
import { addLines, type LineRecord } from '../imports/records'
import { readStreamHead, type StreamHead } from '../streams/stream-head'
import { Turns } from '../turns'
import type { Acting } from './acting'
import { type Begun, BegunTogether } from './begun-together'
import { inOneWrite, type Outcome, type Work } from './work'

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

export interface LinesWritten {
  /** What became of each line. */
  readonly lines: readonly LineRecord[]
  /** Milliseconds that it took to put them on the disk, in which nothing else ran. */
  readonly commit: number
}

/** Some lines of an import in one transaction: contacts, sites, cases. */
export async function importLines(
  acting: Acting,
  importId: string,
  lines: readonly LineToWrite[],
  words: ImportWords
): Promise<Outcome<LinesWritten, never>> {
  let ready = performance.now()
  const written = await inOneWrite<readonly LineRecord[], never>(acting, async (work) => {
    const turns = new Turns()
    const giveWay = () => turns.giveWay()
    const begun = await BegunTogether.begin(work)
    const records: LineRecord[] = []
    for (const line of lines) {
      records.push(await planLine(begun, line, words))
      await giveWay()
    }
    await begun.write(giveWay)
    await addLines(work.trx, importId, records)
    ready = performance.now()
    return ok(records)
  })
  return written.ok ? ok({ lines: written.value, commit: performance.now() - ready }) : written
}

async function planLine(begun: BegunTogether, line: LineToWrite, words: ImportWords): Promise<LineRecord> {
  const { place, sheet, line: at, outcome, problems } = line
  const record = { place, sheet, line: at, outcome, problems }
  const nothing: Made = { contacts: [], sites: [], reused: [] }
  if (outcome !== 'made') return { ...record, made: nothing }
  const contacts = line.contacts.flatMap(({ id, contact, known }) => (known ? [] : [begun.contact(id, contact)]))
  const sites = line.site?.create ? [begun.site(line.site.id, line.site.create)] : []
  const opened = line.case && (await openCase(begun, line, line.case, words))
  const reused = line.contacts.filter((contact) => contact.known).map((contact) => contact.id)
  const refusals: readonly Problem[] = opened?.ok === false ? [{ code: 'not-accepted', value: opened.reason.code }] : []
  return {
    ...record,
    problems: [...problems, ...refusals],
    made: {
      contacts: contacts.map(withHeadText),
      sites: sites.map(withHeadText),
      reused,
      ...(opened?.ok && { case: withHeadText({ id: opened.value.id, head: opened.value.head }) })
    },
    reference: opened?.ok ? opened.value.reference : undefined
  }
}

function withHeadText<Id>({ id, head }: Begun<Id>): { readonly id: Id; readonly head: string } {
  return { id, head: headText(head) }
}

/** A head as a text to compare. */
export function headText(head: StreamHead): string {
  return [...head]
    .map(([lane, hash]) => `${lane}:${hash}`)
    .toSorted()
    .join(' ')
}

export async function headOfStream({ trx }: Pick<Work, 'trx'>, id: string): Promise<string> {
  return headText(await readStreamHead(trx, streamId.parse(id)))
}

function openCase(
  begun: BegunTogether,
  { contacts: [first, ...others], site }: LineToWrite,
  { opening, status, stage, stageSaid = '', owner, due, tags }: DraftCase,
  words: ImportWords
) {
  if (!first) throw new Error('An imported case has no party')
  const said = { visibility: 'internal' as const, attachments: [] }
  const role = 'client'
  const party = { contact: first.id, role, status } as const
  const more: CaseCommand[] = [
    ...others.map((other) => ({ type: 'link-party', ...said, contact: other.id, role, status }) as const),
    ...(owner ? [{ type: 'assign', ...said, to: owner } as const] : []),
    ...tags.map((tag) => ({ type: 'tag', ...said, tag }) as const),
    ...(due ? [{ type: 'add-task', ...said, text: words.due, due, ...(owner && { owner }) } as const] : []),
    ...(stage ? [{ type: 'move-stage', ...said, to: stage, reason: words.stage(stageSaid) } as const] : [])
  ]
  return begun.case({ ...{ type: 'open', ...opening, party }, ...(site && { site: site.id }) }, more)
}
