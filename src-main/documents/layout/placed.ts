import type { PlacedLine, PlacedSheet, PlacedText } from '../../../src-shared/domain/dispatch/stock'
import type { LetterIssue } from '../../../src-shared/domain/letter/issues'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { told } from './fit'
import type { Box, LaidOut, Metrics, TextLine } from './model'
import { textBox } from './rows'
import { millimetres } from './sheet'
import { createTypesetter, plain, type Typesetter } from './typesetter'

/** From the size that sorting machines like to the smallest that is read without effort. */
const SIZES = [10, 9.5, 9, 8.5, 8] as const
const LEADING = 1.2

/**
 * Sheets whose texts have their places already, of any size.
 * @returns the pages, or every line that does not fit its box at the smallest size: nothing is cut
 */
export function layoutPlaced(
  sheets: readonly PlacedSheet[],
  metrics: Metrics
): Result<LaidOut, readonly LetterIssue[]> {
  const setter = createTypesetter(metrics)
  const pages = sheets.map(({ width, height, texts, lines }) => ({
    size: { width, height },
    boxes: [...lines.map(rule), ...texts.flatMap((text) => textBoxes(text, setter))]
  }))
  return setter.issues.length > 0 ? refuse(setter.issues) : ok({ pages, structure: setter.structure.nodes })
}

function textBoxes({ x, y, width, height, lines: words }: PlacedText, setter: Typesetter): readonly Box[] {
  if (words.length === 0) return []
  let set: readonly TextLine[] = []
  let size: number = SIZES[0]
  for (size of SIZES) {
    set = setter.set('addressee', plain(words.join('\n')), size, Number.POSITIVE_INFINITY)
    if (set.every((line) => line.width <= width) && set.length * millimetres(size * LEADING) <= height) break
  }
  for (const [index, line] of set.entries()) {
    if (line.width <= width) continue
    const misfit = { line: index + 1, text: words[index] ?? '', widthMm: told(line.width), limitMm: told(width) }
    setter.report({ kind: 'address-line-too-wide', ...misfit })
  }
  const tall = set.length * millimetres(size * LEADING)
  if (tall > height) {
    setter.report({ kind: 'block-too-tall', block: 'addressee', heightMm: told(tall), limitMm: told(height) })
  }
  const owner = setter.structure.add('P')
  const first = y + millimetres(setter.metrics.ascent * size)
  return set.map((line, index) => textBox(line, x, first + index * millimetres(size * LEADING), owner))
}

const rule = (line: PlacedLine): Box => ({ kind: 'rule', ...line, weight: 0.5, ink: 'black', owner: 'layout' })
