import type { Kysely } from 'kysely'
import type { Output } from '../../../src-shared/ipc/contract'
import type { ContactId, PersonId } from '../../../src-shared/lib/ids'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { placesOf } from '../transfer/letters-away'
import { namesIn } from '../views/contact-row'
import { readCaseRow } from './case-view'

type Book = Output<'signing.list'>

/** The signature book as one person sees it. */
export async function readSignatureBook(db: Kysely<Database>, streams: Streams, person: PersonId): Promise<Book> {
  const all = await listSubmitted(db, streams, person)
  return {
    waiting: all.filter(({ to, standing }) => to === person && standing !== 'sent-back'),
    own: all.filter(({ by }) => by === person)
  }
}

/** What lies in the signature book, the oldest first: all of it, or what concerns one person. */
export async function listSubmitted(
  db: Kysely<Database>,
  streams: Streams,
  person?: PersonId
): Promise<Book['waiting']> {
  const all = db.selectFrom('view_submitted').select(['id', 'case_id']).orderBy('at').orderBy('id')
  const concerned =
    person === undefined
      ? all
      : all.where((where) => where.or([where('signatory', '=', person), where('author', '=', person)]))
  const rows = await concerned.execute()
  const found: Book['waiting'] = []
  for (const { id, case_id } of rows) {
    const { state } = await streams.cases.load(db, case_id)
    const row = await readCaseRow(db, case_id)
    const submitted = state?.submitted.find((one) => one.id === id)
    if (!state || !row || !submitted) continue
    const { draft, by, to, at, word, seen, standing } = submitted
    const before = state.letters
      .filter((letter) => letter.kind === draft.kind && letter.to === draft.to)
      .map(({ number, dated }) => ({ number, dated }))
      .toReversed()
    const toNames = draft.to ? await namesOf(db, draft.to) : []
    const places = await placesOf(db, submitted)
    const letter = { row, letter: id, draft, toNames, by, to, at, standing, before, places }
    found.push({ ...letter, ...(word !== undefined && { word }), ...(seen && { seen }) })
  }
  // Letters of one batch came in at the same moment: they lie in the order of their cases.
  const placed = ({ at, row }: Book['waiting'][number]): string => `${at} ${row.reference}`
  return found.toSorted((a, b) => placed(a).localeCompare(placed(b)))
}

async function namesOf(db: Kysely<Database>, contact: ContactId): Promise<string[]> {
  const row = await db.selectFrom('view_contacts').select('names').where('id', '=', contact).executeTakeFirst()
  return row ? [...namesIn(row.names)] : []
}

/** How many letters wait for somebody's signature, and how many of their own came back. */
export async function countSubmitted(db: Kysely<Database>, person: PersonId): Promise<Output<'signing.counts'>> {
  const waiting = await counted(db, 'signatory', person, 'waiting')
  const back = await counted(db, 'author', person, 'sent-back')
  return { waiting, back }
}

async function counted(
  db: Kysely<Database>,
  whose: 'signatory' | 'author',
  person: PersonId,
  standing: 'waiting' | 'sent-back'
): Promise<number> {
  const { count } = await db
    .selectFrom('view_submitted')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(whose, '=', person)
    .where('standing', '=', standing)
    .executeTakeFirstOrThrow()
  return count
}
