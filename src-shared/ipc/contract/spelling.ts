import { z } from 'zod'
import { language } from '../../domain/common/vocabulary'
import { ownWord } from '../../domain/spelling/own-words'
import { caseId } from '../../lib/ids'
import type { Procedure } from '../procedure'

const word = z.string().min(1).max(60)

export const spellingProcedures = {
  /** Those of the words that nobody knows: no dictionary, not the firm, and none of the names of the case. */
  'spelling.unknown': {
    input: z.strictObject({ case: caseId, language, words: z.array(word).max(6_000) }),
    output: z.object({ words: z.array(z.string()) }),
    refusals: ['not-open', 'no-such-case', 'spelling-stopped'],
    reads: ['cases', 'organisation', 'contacts', 'sites']
  },
  /** What may have been meant by a word, the likeliest first. */
  'spelling.suggest': {
    input: z.strictObject({ language, word }),
    output: z.object({ words: z.array(z.string()) }),
    refusals: ['spelling-stopped']
  },
  /** Nobody writes any more: what is still asked is dropped, and the memory of the dictionaries is given back. */
  'spelling.rest': { input: z.strictObject({}), output: z.object({}), refusals: [] },
  /** The firm's own dictionary, in the order of the alphabet. */
  'spelling.own': {
    input: z.strictObject({}),
    output: z.object({ words: z.array(ownWord) }),
    refusals: ['not-open'],
    reads: ['organisation']
  }
} as const satisfies Record<string, Procedure>
