import type { Language } from '../common/vocabulary'
import type { CueLexicon } from './cue'
import { englishClaims } from './cues-en-claims'
import { englishHarm } from './cues-en-harm'
import { frenchClaims } from './cues-fr-claims'
import { frenchHarm } from './cues-fr-harm'
import { negationWords } from './negation-words'
import { englishTraps } from './traps-en'
import { frenchTraps } from './traps-fr'

/** The words of each language: its cues, its traps and how it says no. */
export const lexicons: Readonly<Record<Language, CueLexicon>> = {
  fr: { groups: [...frenchHarm, ...frenchClaims], traps: frenchTraps, negation: negationWords.fr },
  en: { groups: [...englishHarm, ...englishClaims], traps: englishTraps, negation: negationWords.en }
}
