import { foldText } from '../../lib/fold-text'

/** Words that say nothing of a case, without accents. Of four letters and more: shorter ones are never compared. */
const STOP = new Set(
  (
    'nous vous avec pour dans depuis cette cela ceci sans plus leur leurs notre votre elle elles mais donc alors ainsi tres bien fait faire etre avoir avons avez sont etait etaient sera seront comme quand dont chez vers sous entre apres avant toute tous toutes tout meme aussi encore deja peut peuvent pouvez pouvons lors selon quel quelle jour jours semaine semaines mois merci monsieur madame bonjour point points dossier client cliente demande reclamation souhaite souhaitez ' +
    'with your yours from that this these those have been were will would should could about they them their there here what when where which while since after before into onto over under than then also some such very just only even each other more most much many does done make made take like want wants need needs please thank thanks dear case complaint customer client point points request asked asks'
  ).split(' ')
)
const WORD = /\p{L}{4,}/gu
const STEM = 5

/** Words that name the same trouble, by their stems. */
const alike: readonly (readonly string[])[] = [
  ['fuite', 'infil', 'eau', 'degat', 'inond'],
  ['chauf', 'chaud', 'radia'],
  ['factu', 'prele', 'debit'],
  ['retar', 'delai', 'attente', 'atten'],
  ['peint', 'ecail', 'cloqu'],
  ['poseu', 'techn', 'ouvri', 'artis'],
  ['attit', 'compo', 'accue', 'impol'],
  ['leak', 'leaki', 'drip', 'dripp', 'water'],
  ['heati', 'boile', 'radia'],
  ['invoi', 'bill', 'charg', 'billi'],
  ['delay', 'late', 'wait', 'waiti'],
  ['rude', 'ruden', 'attit', 'manne']
]
const families = new Map(alike.flatMap((stems) => stems.map((stem) => [stem, stems] as const)))

/** The stems of the words that carry a text's meaning, each once. */
export function stemsOf(text: string): Set<string> {
  const words = foldText(text).match(WORD) ?? []
  return new Set(words.filter((word) => !STOP.has(word)).map((word) => word.slice(0, STEM)))
}

/** How many of the words of a case stand in a folded text. A word of four letters is found at the head of a longer one. */
export function sharedStems(ofCase: ReadonlySet<string>, folded: string): number {
  const there = stemsIn(folded)
  let count = 0
  for (const stem of ofCase) if (holds(there, stem)) count += 1
  return count
}

/** As `sharedStems`, and words that name the same trouble count as well. */
export function sharesTopic(ofCase: ReadonlySet<string>, folded: string): boolean {
  const there = stemsIn(folded)
  return [...ofCase].some(
    (stem) => holds(there, stem) || (families.get(stem) ?? []).some((other) => holds(there, other))
  )
}

/** The words of a text that share a stem or a topic with those of a case, as they are written, each once. */
export function sharedWords(ofCase: ReadonlySet<string>, text: string): readonly string[] {
  const wanted = new Set([...ofCase].flatMap((stem) => [stem, ...(families.get(stem) ?? [])]))
  const found = new Map<string, string>()
  for (const word of text.normalize('NFC').match(WORD) ?? []) {
    const folded = foldText(word)
    if (STOP.has(folded)) continue
    const stem = [folded.slice(0, STEM), folded.slice(0, STEM - 1)].find((one) => wanted.has(one))
    if (stem !== undefined && !found.has(stem)) found.set(stem, word.toLowerCase())
  }
  return [...found.values()]
}

function stemsIn(folded: string): Set<string> {
  const stems = new Set<string>()
  for (const word of folded.match(WORD) ?? []) {
    stems.add(word.slice(0, STEM))
    stems.add(word.slice(0, STEM - 1))
  }
  return stems
}

// A stem of five letters is looked for among those of five; one of four among the heads.
const holds = (there: ReadonlySet<string>, stem: string): boolean => there.has(stem)

/** Letters and digits alone: `F-2231` and `F 2231` are one. */
export const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
