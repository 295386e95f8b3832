import { z } from 'zod'
import { line } from '../common/text'
import { language } from '../common/vocabulary'

/** A word that the firm writes as it does, in letters of one language. */
export const ownWord = z.strictObject({ word: line(60), language })
export type OwnWord = z.infer<typeof ownWord>

/** One word put into the firm's dictionary, or taken out of it. */
export const wordChange = z.strictObject({ ...ownWord.shape, on: z.boolean() })
export type WordChange = z.infer<typeof wordChange>

/** A capital at the beginning makes no other word of it. */
const isSame = (one: OwnWord, other: OwnWord): boolean =>
  one.language === other.language && one.word.toLowerCase() === other.word.toLowerCase()

export const hasWord = (words: readonly OwnWord[], word: OwnWord): boolean => words.some((one) => isSame(one, word))

export function withWord(words: readonly OwnWord[], { on, ...word }: WordChange): readonly OwnWord[] {
  const others = words.filter((one) => !isSame(one, word))
  return on ? [...others, word] : others
}
