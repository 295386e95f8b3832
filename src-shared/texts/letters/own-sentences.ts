import type { Language } from '../../domain/common/vocabulary'
import type { Phrase } from '../../domain/letter/phrases'
import type { Span } from '../../domain/matching/phrases'
import { amountsIn } from '../../domain/remark/amounts'
import { datesIn } from '../../domain/remark/dates'
import type { BlockId } from '../../domain/remark/kinds'
import { nameParts } from '../../domain/remark/names'
import { inBlock, isCited, type Reply, readReply } from '../../domain/remark/reply'
import { foldText } from '../../lib/fold-text'
import { translator } from '../translator'

/** A sentence somebody wrote, as a phrase: what names, dates and counts in it is a gap. */
export interface OwnSentence {
  readonly language: Language
  readonly block: Phrase['block']
  readonly text: string
  /** The same for every way of writing it: without accents, capitals, punctuation. */
  readonly key: string
}

interface Known {
  /** Of everybody the letter may name. */
  readonly names: readonly string[]
  /** What others wrote before: templates, and phrases that are kept. */
  readonly texts: readonly string[]
}

type Gap = 'name' | 'date' | 'amount' | 'detail'

const [SHORTEST, LONGEST] = [30, 300]
const FEWEST_WORDS = 5
const TITLED =
  /(?<!\p{L})(?:(?:M|Mr|Mrs|Ms|Dr|Me)\.?|Mme|Mlle|Madame|Mademoiselle|Monsieur|Maître|Miss|Docteur|Doctor)\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*/gu
const CAPITALISED = /\p{Lu}[\p{L}'’-]*/gu
const CAPITALISED_WORD = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*/gu
/** What bears a capital within a sentence and names nobody. */
const NAMES_NOBODY = new Set(
  'Code Cour État Internet Madame Monsieur Mesdames Messieurs DTU TVA HT TTC SAV SMS PDF VAT Act Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' '
  )
)
const FIGURE = /[\p{L}@._/-]*\d[\p{L}\d@_/:-]*(?:[.,]\d+)*|\S+@\S+/gu
const GAP = /\[(?:à compléter|insert)[^\]]*\]/giu
const BULLET = /^(?:[-•*–—]|\(?[\da-d][.)])\s+/u

/**
 * The sentences of a letter that are its writer's own and may serve again. Left out: what quotes or restates somebody, states
 * what was found, or comes from elsewhere; what is too short or too long. A word whose capital may be that of a name nobody knows
 * is a gap, as a known name is.
 * @param body Markdown, whose blocks may be marked
 */
export function ownSentences(body: string, language: Language, { names, texts }: Known): readonly OwnSentence[] {
  const before = new Set(texts.flatMap((text) => cut(text, language, names)).map(({ key }) => key))
  const own = cut(body, language, names).filter(({ key, text }) => !before.has(key) && mayServe(text))
  return own.filter(({ key }, place) => own.findIndex((one) => one.key === key) === place)
}

function cut(body: string, language: Language, names: readonly string[]): OwnSentence[] {
  const reply = readReply(body, language)
  const known = new Set(names.flatMap(nameParts))
  const marks = marksOf(reply)
  return reply.sentences.flatMap((sentence): OwnSentence[] => {
    const said = inBlock(reply, sentence, 'subject', 'greeting', 'restatement', 'findings')
    // What is far too long is not even looked through.
    if (said || isCited(reply, sentence) || sentence.end - sentence.start > 2 * LONGEST) return []
    const text = stripped(reply, sentence, marks, known)
    return [{ language, block: blockOf(reply, sentence), text, key: keyOf(text) }]
  })
}

const blockOf = ({ blocks }: Reply, { start }: Span): BlockId =>
  blocks.find((block) => block.start <= start && start < block.end)?.id ?? 'empathy'

/** Days and amounts, by their places in the letter as it was written. */
function marksOf(reply: Reply): readonly (Span & { readonly gap: Gap })[] {
  const { text, language, inOriginal } = reply
  return [
    ...datesIn(text, language).map((span) => ({ ...inOriginal(span), gap: 'date' as const })),
    ...amountsIn(text).map((span) => ({ ...inOriginal(span), gap: 'amount' as const }))
  ].toSorted((a, b) => b.start - a.start)
}

function stripped(reply: Reply, sentence: Span, marks: ReturnType<typeof marksOf>, known: ReadonlySet<string>): string {
  const t = translator(reply.language)
  const gap = (kind: Gap) => t('template.gap', { field: t(`phrases.gap.${kind}`) }).replace(/\s/gu, ' ')
  const { start, end } = reply.inOriginal(sentence)
  let text = reply.plain.slice(start, end)
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue
    text = text.slice(0, mark.start - start) + gap(mark.gap) + text.slice(mark.end - start)
  }
  const names = (words: string) =>
    words.replace(CAPITALISED, (word) => (nameParts(word).some((part) => known.has(part)) ? gap('name') : word))
  const spaced = text.replaceAll('\u2060', '').replace(/\s+/gu, ' ').replace(BULLET, '').trim()
  const counted = outsideGaps(spaced, (words) => words.replace(FIGURE, () => gap('detail')))
  const titled = outsideGaps(counted, (words) => words.replace(TITLED, () => gap('name')))
  const gapped = outsideGaps(titled, names)
  const named = outsideGaps(gapped, (words, isFirst) =>
    words.replace(CAPITALISED_WORD, (word, at: number) => (mayStay(word, isFirst && at === 0) ? word : gap('name')))
  )
  // "Paul Petit" is one name.
  return named.replace(/(\[(?:à compléter|insert)[^\]]*\])(?: \1)+/giu, '$1')
}

/** Changes what stands between the gaps. */
function outsideGaps(text: string, change: (words: string, isFirst: boolean) => string): string {
  const gaps = text.match(GAP) ?? []
  return text
    .split(GAP)
    .map((words, place) => change(words, place === 0) + (gaps[place] ?? ''))
    .join('')
}

const keyOf = (text: string): string =>
  foldText(text.replace(GAP, ' # '))
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()

/** A whole sentence of some length, that says something beside its gaps and names nobody we could not take out. */
function mayServe(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/[.!?]$/u.test(text)) return false
  const words = text.replace(GAP, ' ').match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return false
  const [, ...rest] = text.replace(GAP, ' ').match(/[\p{L}'’-]+/gu) ?? []
  return rest.every((word) => mayStay(word, false) || !/\p{Lu}/u.test(word))
}

/** Whether a word with a capital is surely no name: the sentence begins with it, or it is one of a few. */
function mayStay(word: string, begins: boolean): boolean {
  if (begins) return !/\p{Lu}/u.test(word.slice(1))
  return NAMES_NOBODY.has(word) || /^I(?:['’]\p{Ll}+)?$/u.test(word)
}
