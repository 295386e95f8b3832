import { foldText } from '../../lib/fold-text'
import type { DefectKind } from '../case/events/visits'

const cues: readonly (readonly [DefectKind, RegExp])[] = [
  ['test-failed', /\b(?:essai|test|ne fonctionne|hors service|en panne|fuite|does not work|leak)/u],
  [
    'missing-work',
    /\b(?:manqu|absen|non pose|pas pose|a poser|a fournir|oubli|inacheve|missing|not fitted|to be fitted)/u
  ],
  ['non-compliant', /\b(?:non conforme|non[- ]conformite|pas conforme|not compliant)/u]
]

/** What kind of defect a line speaks of, for the first naming; whoever sorts it may say otherwise. */
export function kindGuess(text: string): DefectKind {
  const folded = foldText(text)
  return cues.find(([, words]) => words.test(folded))?.[0] ?? 'poor-work'
}
