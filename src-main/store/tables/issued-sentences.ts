import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Phrase } from '../../../src-shared/domain/letter/phrases'
import type { PersonId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** In how many issued letters of somebody a sentence stands. Of this machine alone, and no event. */
export interface IssuedSentencesTable {
  person: Fixed<PersonId>
  /** SHA-256 of the sentence without its names, figures, accents and punctuation, in hexadecimal. */
  hash: Fixed<string>
  letters: number
  language: Language | null
  block: Phrase['block'] | null
  /** With its gaps, once it is offered. */
  text: string | null
  offered_at: Instant | null
  answer: 'kept' | 'refused' | null
}

export const issuedSentencesColumns = columnsOf<IssuedSentencesTable>({
  person: true,
  hash: true,
  letters: true,
  language: true,
  block: true,
  text: true,
  offered_at: true,
  answer: true
})
