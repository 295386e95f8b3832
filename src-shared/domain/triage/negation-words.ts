import type { Language } from '../common/vocabulary'
import type { NegationWords } from './cue'

const list = (words: string): string[] => words.split(' ')

/** How each language denies, by what words and over which others. */
export const negationWords: Readonly<Record<Language, NegationWords>> = {
  fr: {
    negators: [
      'pas',
      "(ne|n') <4> plus",
      'aucune?',
      'aucun',
      'aucune',
      'sans',
      'ni',
      'jamais',
      "personne n'",
      'point de',
      'rien de',
      "(ne|n') <1> guere"
    ],
    carriers: list(
      'de d du des un une le la les l en a y eu vu senti ete moindre trace traces odeur risque risques tres vraiment encore etre avoir constate remarque detecte sentie vue si suis est sommes du tout'
    ),
    exceptions: [
      'hesit* pas',
      'tard* pas',
      'manque* pas',
      'oubli* pas',
      "(n'en|en) (peux|peut|pouvons) plus",
      'support* (plus|pas)',
      'de plus en plus',
      'sans (doute|cesse|arret|parler|compter|prevenir|delai|attendre)',
      'pas (seulement|que|moins|mal|uniquement|d autre choix que)',
      "pas d'autre* (choix|solution|issue) que",
      'pourquoi pas',
      "n'est ce pas",
      'non plus',
      'jamais vu (autant|une telle|un tel|pareil*)',
      'plus (rien|que)'
    ],
    far: [
      '(dis|dit|pense|crois|pretends|disons|pensons) pas',
      '(veux|souhaite|voulons|souhaitons|voudrais) (pas|plus)',
      'pas besoin',
      'loin de',
      'inutile de'
    ],
    breaks: list("mais car donc parce alors sinon et puisque c'est")
  },
  en: {
    negators: [
      'no',
      'not',
      'without',
      'never',
      'nor',
      'neither',
      'none',
      "(do|does|did|is|was|are|were|wo|ca|have|has|had|would|could|should|must|need)n't",
      'cannot',
      '(nobody|no one)',
      'free of',
      'free from'
    ],
    carriers: list(
      'a an any the of to be been being is was were are sign signs smell trace traces sort kind longer more at all seen had have has found noticed risk danger got very really actually feel feeling myself we i'
    ),
    exceptions: [
      "(not|n't|never) hesitate",
      "won't hesitate",
      'wont hesitate',
      '(no|without) (choice|option|alternative|doubt|warning|delay)',
      'not (only|just|merely|least|afraid)',
      'no wonder',
      "(can't|cannot|cant|can not) (stand|bear|stop|believe|take)",
      'never seen (such|so|anything)',
      'why not',
      'no matter',
      'not to mention',
      'no less than'
    ],
    far: [
      "(don't|do not|didn't|not) (say|saying|think|mean|want|wish)",
      'no need',
      "(don't|do not|no) need",
      'no wish',
      'far from'
    ],
    breaks: list('but so because and otherwise then since')
  }
}
