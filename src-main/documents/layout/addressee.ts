import {
  countCharacters,
  MAX_CHARACTERS,
  MAX_LINES,
  MAX_LINES_ABROAD
} from '../../../src-shared/domain/address/normalise-address'
import type { Place } from '../../../src-shared/domain/dispatch/letter-paper'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { told } from './fit'
import type { Box, Metrics, TextLine } from './model'
import { textBox } from './rows'
import { millimetres } from './sheet'
import { createTypesetter, plain, type Typesetter } from './typesetter'

/** 38 capitals of common faces fit 80 mm at 9 points; no smaller, or sorting machines and postmen misread. */
const SIZES = [9.5, 9.25, 9] as const
const MAX_PITCH = 4
const ANY_LINE_END = /[\r\n\u0085\u2028\u2029]+/gu

/**
 * The address in the zone that its windows always show. Every line is counted and measured: one that is too long or too
 * wide is refused by its number, never cut and never squeezed.
 */
export function addresseeBoxes(
  addressee: LetterContent['addressee'],
  place: Place,
  setter: Typesetter
): readonly Box[] {
  const texts = addressee.lines.map((line) => line.replace(ANY_LINE_END, ' '))
  const limit = addressee.abroad ? MAX_LINES_ABROAD : MAX_LINES
  reportCount(texts, limit, setter)
  const { lines, size } = largestThatFits(texts, place.width, setter)
  for (const [index, line] of lines.entries())
    reportMisfit({ text: texts[index] ?? '', line: index + 1, widthMm: line.width }, place.width, setter)
  const owner = setter.structure.add('P')
  const pitch = pitchOf(lines.length, size, place.height, setter.metrics)
  const first = place.y + millimetres(setter.metrics.ascent * size)
  return lines.map((line, index) => textBox(line, place.x, first + index * pitch, owner))
}

/** How wide an address is on paper. */
export interface AddressMeasure {
  /** Points. */
  readonly size: number
  readonly limitMm: number
  /** Millimetres, one for each line. */
  readonly widths: readonly number[]
}

/** The widths that `addresseeBoxes` judges by, told before there is a letter. */
export function addressMeasure(lines: readonly string[], limitMm: number, metrics: Metrics): AddressMeasure {
  const texts = lines.map((line) => line.replace(ANY_LINE_END, ' '))
  if (texts.length === 0) return { size: SIZES[0], limitMm, widths: [] }
  const fitted = largestThatFits(texts, limitMm, createTypesetter(metrics))
  return { size: fitted.size, limitMm, widths: fitted.lines.map(({ width }) => told(width)) }
}

function largestThatFits(
  texts: readonly string[],
  width: number,
  setter: Typesetter
): { readonly lines: readonly TextLine[]; readonly size: number } {
  const runs = plain(texts.join('\n'))
  let size: number = SIZES[0]
  let lines: readonly TextLine[] = []
  for (size of texts.length > MAX_LINES ? SIZES.slice(-1) : SIZES) {
    lines = setter.set('addressee', runs, size, Number.POSITIVE_INFINITY)
    if (lines.every((line) => line.width <= width)) break
  }
  return { lines, size }
}

/** Four millimetres a line, less when six or seven lines must stay, with their ascenders and descenders, in the zone. */
function pitchOf(count: number, size: number, height: number, metrics: Metrics): number {
  const typeHeight = millimetres((metrics.ascent + metrics.descent) * size)
  return count < 2 ? MAX_PITCH : Math.min(MAX_PITCH, (height - typeHeight) / (count - 1))
}

function reportCount(texts: readonly string[], limit: number, setter: Typesetter): void {
  if (texts.every((text) => text.trim() === '')) setter.report({ kind: 'address-empty' })
  if (texts.length > limit) {
    setter.report({ kind: 'address-too-many-lines', lines: texts.length, limit, text: texts[limit] ?? '' })
  }
}

function reportMisfit(
  { text, line, widthMm }: { readonly text: string; readonly line: number; readonly widthMm: number },
  limitMm: number,
  setter: Typesetter
): void {
  const characters = countCharacters(text)
  if (characters > MAX_CHARACTERS) {
    setter.report({ kind: 'address-line-too-long', line, text, characters, limit: MAX_CHARACTERS })
  }
  if (widthMm > limitMm) {
    setter.report({ kind: 'address-line-too-wide', line, text, widthMm: told(widthMm), limitMm: told(limitMm) })
  }
}
