import { foldText } from '../../../src-shared/lib/fold-text'

const SHORTEST = 5
/** Words are looked for by their beginning, so that the plural and the feminine are found. */
const STEM = 8
const ENDING = /(?<=.{4})(?:ees?|es|[esx])$/u

/** Words of this length and more that are in every complaint. */
const usual: ReadonlySet<string> = new Set(
  (
    'alors apres aucun aussi autre autres avait avant avoir avons bonjour chaque cette client comme comment contre ' +
    'depuis devant deux doivent donc elles encore entre etaient etait etant etre faire faites fait jamais jours ' +
    'laquelle lequel leurs lorsque madame mademoiselle maintenant mais meme monsieur moins notre nous parce pendant ' +
    'personne peut plus plusieurs pour pourquoi pouvez pouvoir premier presque quand quelle quelque quelques ' +
    'question quoi rien sans semaine semaines sera seulement sont sous suis sur toujours tous toute toutes tres ' +
    'trop trouve voila votre vous voudrait vraiment about after again against always because before being between ' +
    'client could days does doing during every first found from have having hello into just later madam months more ' +
    'never other please since should some still than that their them then there these they thing things this those ' +
    'through under until very want wants weeks were what when where which while with without would years your'
  ).split(' ')
)

/** The words of a text that tell it from others, the longest first: folded, without what every complaint says. */
export function tellingWords(text: string): readonly string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => word.length >= SHORTEST && !usual.has(word) && !/^\d+$/u.test(word))
  const stems = telling.map((word) => word.replace(ENDING, '').slice(0, STEM))
  return [...new Set(stems)].toSorted((a, b) => b.length - a.length)
}

/** A number or name as one FTS5 phrase, or undefined when there is nothing in it to look for. */
export function phraseOf(value: string): string | undefined {
  const words = (value.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')
  return words.length < 3 ? undefined : `"${words}"`
}
