import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { fitRows } from './fit'
import type { Box } from './model'
import { pack } from './pack'
import { textBox, textRows } from './rows'
import { FOLD_MARKS, LEFT, MEASURE, MENTIONS, RIGHT, RUNNING_HEAD_BASELINE } from './sheet'
import { plain, type Typesetter } from './typesetter'

const MENTION_SIZES = [7.75, 7.25, 6.75] as const
const SMALL = 8.5

/** Hair-thin marks at the left edge where the sheet is folded for its envelope. */
export function foldMarks(folds: readonly number[]): readonly Box[] {
  return folds.map((y) => ({
    kind: 'rule',
    x1: FOLD_MARKS.x,
    y1: y,
    x2: FOLD_MARKS.x + FOLD_MARKS.length,
    y2: y,
    weight: 0.35,
    ink: 'black',
    owner: 'layout'
  }))
}

/** Legal form, capital, seat, register: the foot of page 1 (C. com. R123-237, R123-238). */
export function mentionBoxes(mentions: readonly string[], setter: Typesetter): readonly Box[] {
  const fragments = mentions.filter((mention) => mention.trim() !== '')
  if (fragments.length === 0) return []
  const owner = setter.structure.add('P')
  const rule = MENTIONS.y - 1.5
  return [
    { kind: 'rule', x1: LEFT, y1: rule, x2: RIGHT, y2: rule, weight: 0.35, ink: 'black', owner: 'layout' },
    ...fitRows(
      'mentions',
      MENTIONS,
      MENTION_SIZES,
      (size) =>
        textRows(
          setter.set('mentions', plain(pack(fragments, { size, width: MENTIONS.width }, setter)), size, MENTIONS.width),
          {
            x: LEFT,
            size,
            leading: 1.2,
            before: 0,
            owner
          }
        ),
      setter
    )
  ]
}

/**
 * Pages are numbered "n/N" as soon as there are two, on the first as well, so that one who holds it knows that more follows;
 * a recorded letter is numbered even alone, because it must be seen to be complete.
 */
export function isNumbered(content: LetterContent, pages: number): boolean {
  return pages > 1 || content.delivery.length > 0
}

/** The number at the foot of page 1, beside the mentions. */
export function firstPageNumber(labels: LetterContent['labels'], pages: number, setter: Typesetter): readonly Box[] {
  return rightAligned(numberText(labels, 1, pages), MENTIONS.y + 2.4, setter)
}

/** At the top of the pages that follow: what letter this is, and which page. */
export function runningHead(
  labels: LetterContent['labels'],
  page: number,
  pages: number,
  setter: Typesetter
): readonly Box[] {
  const lines = setter.set('running-head', plain(labels.runningHead), SMALL, MEASURE - 30)
  return [
    ...lines.slice(0, 1).map((line) => textBox(line, LEFT, RUNNING_HEAD_BASELINE, 'pagination')),
    ...rightAligned(numberText(labels, page, pages), RUNNING_HEAD_BASELINE, setter)
  ]
}

function numberText(labels: LetterContent['labels'], page: number, pages: number): string {
  return labels.page.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages))
}

function rightAligned(text: string, baseline: number, setter: Typesetter): readonly Box[] {
  const lines = setter.set('running-head', plain(text), SMALL, 30)
  return lines.slice(0, 1).map((line) => textBox(line, RIGHT - line.width, baseline, 'pagination'))
}
