import { z } from 'zod'
import { phraseId } from '../../lib/ids'
import { line } from '../common/text'
import { language } from '../common/vocabulary'
import { blockIds } from '../remark/kinds'
import { tone } from './kinds'

/** Words that come back in letters: for a part of a letter, in a language, in the tones they fit. */
export interface Phrase {
  /** Of a shipped one a name such as `empathy-waiting`, of the firm's own its id. */
  readonly id: string
  readonly language: z.infer<typeof language>
  readonly block: (typeof blockIds)[number]
  readonly tones: readonly z.infer<typeof tone>[]
  readonly text: string
}

export const ownPhrase = z.strictObject({
  id: phraseId,
  language,
  block: z.enum(blockIds),
  tones: z.array(tone).min(1).max(3),
  text: line(1_000)
})
export type OwnPhrase = z.infer<typeof ownPhrase>

/** What changes in the firm's phrases: one set or taken away, one marked or not as a favourite. */
export const phraseChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), phrase: ownPhrase }),
  z.strictObject({ kind: z.literal('removed'), id: phraseId }),
  z.strictObject({ kind: z.literal('favourite'), id: z.string().min(1).max(60), on: z.boolean() })
])
export type PhraseChange = z.infer<typeof phraseChange>

export interface FirmPhrases {
  readonly own: readonly OwnPhrase[]
  /** Shipped ones and own. */
  readonly favourites: readonly string[]
}

export const noPhrases: FirmPhrases = { own: [], favourites: [] }

export function withPhrase({ own, favourites }: FirmPhrases, change: PhraseChange): FirmPhrases {
  const otherFavourites = (id: string) => favourites.filter((one) => one !== id)
  switch (change.kind) {
    case 'set': {
      const known = own.some(({ id }) => id === change.phrase.id)
      return {
        own: known ? own.map((one) => (one.id === change.phrase.id ? change.phrase : one)) : [...own, change.phrase],
        favourites
      }
    }
    case 'removed':
      return { own: own.filter(({ id }) => id !== change.id), favourites: otherFavourites(change.id) }
    case 'favourite':
      return { own, favourites: [...otherFavourites(change.id), ...(change.on ? [change.id] : [])] }
  }
}

/** A change that would leave everything as it is. */
export function isIdle({ own, favourites }: FirmPhrases, change: PhraseChange): boolean {
  switch (change.kind) {
    case 'set':
      return own.some((one) => JSON.stringify(one) === JSON.stringify(change.phrase))
    case 'removed':
      return !own.some(({ id }) => id === change.id)
    case 'favourite':
      return favourites.includes(change.id) === change.on
  }
}

export interface PhraseSearch {
  readonly language: Phrase['language']
  readonly block?: Phrase['block'] | undefined
  readonly tone?: Phrase['tones'][number] | undefined
  /** Words that must all be there; folded, as the phrases are. */
  readonly words: readonly string[]
}

/**
 * The phrases that fit, the favourites first and then the firm's own, each as they stand.
 * @param fold takes case and accents off
 */
export function foundPhrases(
  shipped: readonly Phrase[],
  { own, favourites }: FirmPhrases,
  asked: PhraseSearch,
  fold: (text: string) => string
): readonly Phrase[] {
  const fits = [...own, ...shipped].filter(
    ({ language: of, block, tones, text }) =>
      of === asked.language &&
      (asked.block === undefined || block === asked.block) &&
      (asked.tone === undefined || tones.includes(asked.tone)) &&
      asked.words.every((word) => fold(text).includes(word))
  )
  const isFavourite = ({ id }: Phrase) => favourites.includes(id)
  return [...fits.filter(isFavourite), ...fits.filter((one) => !isFavourite(one))]
}
