import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { PersonId } from '../../src-shared/lib/ids'
import type { Instant } from '../../src-shared/lib/plain-date'
import type { OwnSentence } from '../../src-shared/texts/letters/own-sentences'
import type { Database } from './tables/database'
import type { IssuedSentencesTable } from './tables/issued-sentences'

/** A sentence is offered as a phrase once this many letters of the same person hold it. */
const LETTERS_TO_OFFER = 3

export interface OfferedPhrase extends Omit<OwnSentence, 'key'> {
  readonly hash: string
}

/** Counts the sentences of a letter that is issued, each once; the words of one are written down when it is to be offered. */
export async function noteSentences(
  trx: Transaction<Database>,
  { person, at }: { readonly person: PersonId; readonly at: Instant },
  sentences: readonly OwnSentence[]
): Promise<void> {
  for (const { key, language, block, text } of sentences) {
    const hash = createHash('sha256').update(`${language} ${key}`).digest('hex')
    const known = await trx
      .selectFrom('issued_sentences')
      .select('letters')
      .where('person', '=', person)
      .where('hash', '=', hash)
      .executeTakeFirst()
    const letters = (known?.letters ?? 0) + 1
    const offer = letters === LETTERS_TO_OFFER ? { language, block, text, offered_at: at } : {}
    await trx
      .insertInto('issued_sentences')
      .values({ person, hash, letters, ...offer })
      .onConflict((conflict) => conflict.columns(['person', 'hash']).doUpdateSet({ letters, ...offer }))
      .execute()
  }
}

/** The sentence that was offered first and still waits for an answer. */
export async function offeredPhrase(
  db: Kysely<Database>,
  person: PersonId,
  language: Language
): Promise<OfferedPhrase | undefined> {
  const row = await db
    .selectFrom('issued_sentences')
    .select(['hash', 'block', 'text'])
    .where('person', '=', person)
    .where('language', '=', language)
    .where('text', 'is not', null)
    .where('answer', 'is', null)
    .orderBy('offered_at')
    .orderBy('hash')
    .executeTakeFirst()
  return row?.text && row.block ? { hash: row.hash, language, block: row.block, text: row.text } : undefined
}

/** What somebody answered to an offer, for good; null takes an answer back. */
export async function answerOffer(
  trx: Transaction<Database>,
  person: PersonId,
  hash: string,
  answer: IssuedSentencesTable['answer']
): Promise<void> {
  await trx
    .updateTable('issued_sentences')
    .set({ answer })
    .where('person', '=', person)
    .where('hash', '=', hash)
    .execute()
}
