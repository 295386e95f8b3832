import type { Run } from '../../../src-shared/domain/letter/content'
import type { Item } from './bidi'
import { type Hyphenate, hyphenPlaces } from './hyphens'
import type { Face, Metrics } from './model'
import { bindSpaces, printable, softBreaks } from './no-break'

/** A stretch that no line divides, unless it is wider than the line itself. */
export interface Word {
  readonly items: readonly Item[]
  /** What comes after it: a space, a place where the line may end, with a hyphen or without, or the end of a line. */
  readonly after: 'space' | 'soft' | 'hyphen' | 'line'
}

export interface Words {
  readonly words: readonly Word[]
  /** Characters that no face draws, each once. */
  readonly missing: readonly string[]
}

/** Characters that mean the same as one every face has. */
const substitutes: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2007': '\u00a0',
  '\u2060': ''
}

interface Stretch {
  readonly text: string
  readonly faces: readonly Face[]
}

/**
 * Cuts runs into words, each letter with the face that draws it.
 * @param hyphenate where a word may be divided; it is not where nobody says
 */
export function toWords(runs: readonly Run[], metrics: Metrics, hyphenate?: Hyphenate): Words {
  const stretches = runs.map((run) => ({ text: widened(printable(run.text), metrics), faces: facesOf(run) }))
  const text = stretches.map((stretch) => stretch.text).join('')
  const ends = lineEnds(text, hyphenate)
  const words: Word[] = []
  const missing = new Set<string>()
  let items: Item[] = []
  let offset = 0
  for (const stretch of stretches) {
    for (const part of cut(stretch.text, offset, ends)) {
      if (part.text !== '')
        for (const item of drawn({ ...stretch, text: part.text }, items.at(-1), metrics, missing)) push(items, item)
      if (part.after === undefined) continue
      words.push({ items, after: part.after })
      items = []
    }
    offset += stretch.text.length
  }
  words.push({ items, after: 'line' })
  return { words, missing: [...missing] }
}

const NARROW_SPACE = '\u202f'
const SIXTH_OF_AN_EM = '\u2006'

/**
 * The serif draws its narrow no-break space an eighth of an em wide: 4 836,20 reads as one number, and programs that read
 * the file lose the space. A sixth is the usual width. Where lines may end is decided by other spaces only.
 */
function widened(text: string, metrics: Metrics): string {
  const drawn = metrics.covers(SIXTH_OF_AN_EM.charCodeAt(0), 'regular')
  return drawn ? text.replaceAll(NARROW_SPACE, SIXTH_OF_AN_EM) : text
}

function facesOf(run: Run): readonly Face[] {
  if (run.bold) return [run.italic ? 'bold-italic' : 'bold', 'hebrew-bold', 'arabic-bold']
  return [run.italic ? 'italic' : 'regular', 'hebrew', 'arabic']
}

/** Where words end in a text, by offset: at a space, at a line feed, or before a character. */
function lineEnds(text: string, hyphenate: Hyphenate | undefined): ReadonlyMap<number, Word['after']> {
  const ends = new Map<number, Word['after']>()
  if (hyphenate) for (const offset of hyphenPlaces(text, hyphenate)) ends.set(offset, 'hyphen')
  for (const offset of softBreaks(text)) ends.set(offset, 'soft')
  for (const match of bindSpaces(text).matchAll(/[ \n]/gu)) ends.set(match.index, match[0] === ' ' ? 'space' : 'line')
  return ends
}

interface Part {
  readonly text: string
  readonly after: Word['after'] | undefined
}

/** The parts of a stretch that begins at `offset` of the whole text; the last one goes on in the next stretch. */
function cut(text: string, offset: number, ends: ReadonlyMap<number, Word['after']>): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const after = ends.get(offset + index)
    if (after === undefined) continue
    parts.push({ text: text.slice(start, index), after })
    start = after === 'soft' || after === 'hyphen' ? index : index + 1
  }
  return [...parts, { text: text.slice(start), after: undefined }]
}

/** A stretch inside a word, divided where the face changes. */
function drawn(stretch: Stretch, before: Item | undefined, metrics: Metrics, missing: Set<string>): readonly Item[] {
  const [first = 'regular'] = stretch.faces
  const items: Item[] = []
  for (const character of stretch.text) {
    const code = character.codePointAt(0) ?? 0
    const previous = items.at(-1) ?? before
    // A combining mark is drawn by the face of the letter under it.
    const onLetter = previous && /^\p{M}/u.test(character) && metrics.covers(code, previous.face)
    const face = onLetter ? previous.face : stretch.faces.find((candidate) => metrics.covers(code, candidate))
    const substitute = face ? character : substitutes[character]
    if (substitute === undefined) missing.add(character)
    push(items, { text: substitute ?? character, face: face ?? first })
  }
  return items
}

/** Adds an item to a list, merged with the last one when the face is the same. */
export function push(items: Item[], item: Item): void {
  const last = items.at(-1)
  if (last?.face === item.face) items[items.length - 1] = { text: last.text + item.text, face: item.face }
  else items.push(item)
}
