import type { Run } from '../../../src-shared/domain/letter/content'
import type { Item } from './bidi'
import type { Face, Metrics } from './model'
import { bindSpaces, printable, softBreaks } from './no-break'

/** A stretch that no line divides, unless it is wider than the line itself. */
export interface Word {
  readonly items: readonly Item[]
  /** What comes after it: a space, a place where the line may end, or the end of a line. */
  readonly after: 'space' | 'soft' | 'line'
}

export interface Words {
  readonly words: readonly Word[]
  /** Characters that no face draws, each once. */
  readonly missing: readonly string[]
}

interface Character {
  readonly text: string
  readonly faces: readonly Face[]
}

/** Characters that mean the same as one every face has. */
const substitutes: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2007': '\u00a0',
  '\u2060': ''
}

/** Cuts runs into words, each letter with the face that draws it. */
export function toWords(runs: readonly Run[], metrics: Metrics): Words {
  const characters = runs.flatMap(toCharacters)
  const text = bindSpaces(characters.map((character) => character.text).join(''))
  const soft = softBreaks(text)
  const words: Word[] = []
  const missing = new Set<string>()
  let items: Item[] = []
  let offset = 0
  const close = (after: Word['after']): void => {
    words.push({ items, after })
    items = []
  }
  for (const character of characters) {
    const bound = text.slice(offset, offset + character.text.length)
    if (soft.has(offset) && items.length > 0) close('soft')
    offset += character.text.length
    if (bound === ' ') close('space')
    else if (bound === '\n') close('line')
    else items = append(items, drawn(character, items.at(-1)?.face, metrics, missing))
  }
  close('line')
  return { words, missing: [...missing] }
}

function toCharacters(run: Run): Character[] {
  const faces = facesOf(run.bold === true, run.italic === true)
  return Array.from(printable(run.text), (text) => ({ text, faces }))
}

function facesOf(bold: boolean, italic: boolean): readonly Face[] {
  if (bold) return [italic ? 'bold-italic' : 'bold', 'hebrew-bold', 'arabic-bold']
  return [italic ? 'italic' : 'regular', 'hebrew', 'arabic']
}

function drawn(character: Character, previous: Face | undefined, metrics: Metrics, missing: Set<string>): Item {
  const code = character.text.codePointAt(0) ?? 0
  const first = character.faces[0] ?? 'regular'
  // A combining mark is drawn by the face of the letter under it.
  if (/^\p{M}/u.test(character.text) && previous && metrics.covers(code, previous)) {
    return { text: character.text, face: previous }
  }
  const face = character.faces.find((candidate) => metrics.covers(code, candidate))
  if (face) return { text: character.text, face }
  const substitute = substitutes[character.text]
  if (substitute === undefined) missing.add(character.text)
  return { text: substitute ?? character.text, face: first }
}

/** Adds an item, merged with the last one when the face is the same. */
export function append(items: readonly Item[], item: Item): Item[] {
  const last = items.at(-1)
  if (last?.face !== item.face) return [...items, item]
  return [...items.slice(0, -1), { text: last.text + item.text, face: item.face }]
}
