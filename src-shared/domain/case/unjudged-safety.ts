import type { EventId } from '../../lib/ids'
import type { Language } from '../common/vocabulary'
import type { Cue } from '../triage/cue'
import { safetyCues } from '../triage/safety-words'
import type { CaseState } from './state'
import type { SaidSince } from './state/intake'

const MOST_WORDS = 3

/** Looked for once in each text of each entry, however often its case is told again. */
const found = new WeakMap<SaidSince, { readonly language: Language; readonly cues: readonly Cue[] }>()

function cuesIn(said: SaidSince, language: Language): readonly Cue[] {
  const known = found.get(said)
  if (known?.language === language) return known.cues
  const cues = said.texts.flatMap((text) => safetyCues(text, language))
  found.set(said, { language, cues })
  return cues
}

/**
 * Words that point to a danger, said since somebody last weighed the case, and the first entry that holds them. Where a
 * danger was judged possible, only words that are certain ask to be judged again; where it was certain, none does.
 */
export function unjudgedSafety({
  unjudged,
  triage,
  entries,
  language
}: CaseState): { readonly entry: EventId; readonly words: readonly string[] } | undefined {
  if (triage?.safety === 'certain') return undefined
  const counts = (cue: Cue): boolean => cue.certain || triage?.safety !== 'possible'
  const hints = unjudged
    .filter(({ entry }) => entries[entry]?.undone !== true)
    .flatMap((said) => cuesIn(said, language).map((cue) => ({ entry: said.entry, cue })))
    .filter(({ cue }) => counts(cue))
  const [first] = hints
  if (!first) return undefined
  return { entry: first.entry, words: [...new Set(hints.map(({ cue }) => cue.words))].slice(0, MOST_WORDS) }
}
