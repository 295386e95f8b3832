import type { Language } from '../common/vocabulary'
import { type FoldedText, foldWithPlaces } from '../matching/fold-with-places'
import { anyOf, overlap, type Span, spansOf } from '../matching/phrases'
import { isQuoted, quotedSpans } from '../matching/quotes'
import type { Cue, CueGroup } from './cue'
import { languagesOf } from './languages-of'
import { lexicons } from './lexicons'
import { type Negation, negationOf } from './negation'
import { shoutingSpans } from './shouting'
import { type CueCategory, cueCategories } from './vocabulary'

interface CueFinder {
  readonly groups: readonly { readonly group: CueGroup; readonly pattern: RegExp }[]
  readonly traps: ReadonlyMap<CueCategory, RegExp>
  readonly negation: Negation
}

/** Of these, words the client quotes from somebody else say nothing about the client. */
const ownWordsOnly: ReadonlySet<CueCategory> = new Set(['legal', 'public', 'repeat', 'anger', 'churn', 'deadline'])

/** Patterns are made once for each language, when it is first asked for. */
const finders = new Map<Language, CueFinder>()

function finderOf(language: Language): CueFinder {
  const known = finders.get(language)
  if (known) return known
  const lexicon = lexicons[language]
  const finder: CueFinder = {
    groups: lexicon.groups.map((group) => ({ group, pattern: anyOf(group.phrases) })),
    traps: new Map(cueCategories.map((category) => [category, anyOf(lexicon.traps[category] ?? [])])),
    negation: negationOf(lexicon.negation)
  }
  finders.set(language, finder)
  return finder
}

/**
 * What the client's words hint at, in the languages they are written in. Accents, capitals, kinds of apostrophe and of space do not matter. Hints are for the
 * person who sorts the case: they may be wrong both ways, and are not stored.
 * @param expected the language of words too few to tell theirs
 * @returns by category in the order of `cueCategories`, then by place; within a category no two touch the same letters
 */
export function findCues(text: string, expected: Language): Cue[] {
  const folded = foldWithPlaces(text)
  return inOrder([
    ...languagesOf(text, expected).flatMap((one) => cuesIn(text, folded, finderOf(one))),
    ...shouting(text)
  ])
}

/**
 * The hints of one category: those that `findCues` would name, without looking for the others.
 * @param expected the language of words too few to tell theirs
 */
export function findCuesOf(category: Exclude<CueCategory, 'anger'>, text: string, expected: Language): Cue[] {
  const folded = foldWithPlaces(text)
  return inOrder(languagesOf(text, expected).flatMap((one) => cuesIn(text, folded, finderOf(one), [category])))
}

function cuesIn(
  text: string,
  folded: FoldedText,
  finder: CueFinder,
  categories: readonly CueCategory[] = cueCategories
): Cue[] {
  const quotes = quotedSpans(folded.text)
  const groups = finder.groups.filter(({ group }) => categories.includes(group.category))
  const found = groups.flatMap(({ group, pattern }) =>
    spansOf(pattern, folded.text)
      .filter((span) => !finder.negation.denies(folded.text, span, group.category))
      .filter((span) => !(ownWordsOnly.has(group.category) && isQuoted(quotes, span)))
      .map((span) => ({ group, span }))
  )
  return categories.flatMap((category) => {
    const traps = spansOf(finder.traps.get(category) ?? /(?!)/gu, folded.text)
    return found
      .filter(({ group, span }) => group.category === category && !traps.some((trap) => overlap(trap, span)))
      .map(({ group, span }) => cueOf(text, group, inOriginal(folded, span)))
  })
}

function shouting(text: string): Cue[] {
  return shoutingSpans(text).map((span) => cueOf(text, { category: 'anger', phrases: [] }, span))
}

function inOriginal(folded: FoldedText, span: Span): Span {
  return { start: folded.starts[span.start] ?? 0, end: folded.ends[span.end - 1] ?? 0 }
}

function cueOf(text: string, group: CueGroup, { start, end }: Span): Cue {
  const { category, signal = 'other', certain = false } = group
  return { category, signal, certain, start, end, words: text.slice(start, end) }
}

/** Of cues of a category that touch each other the certain one stays, then the longest. */
function inOrder(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = []
  const best = [...cues].sort(
    (a, b) => Number(b.certain) - Number(a.certain) || b.end - b.start - (a.end - a.start) || a.start - b.start
  )
  for (const cue of best) {
    if (!kept.some((other) => other.category === cue.category && overlap(other, cue))) kept.push(cue)
  }
  return kept.sort((a, b) => cueCategories.indexOf(a.category) - cueCategories.indexOf(b.category) || a.start - b.start)
}
