import { type LetterPlaces, placesOf, usualPaper } from '../../../src-shared/domain/dispatch/letter-paper'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import type { LetterIssue } from '../../../src-shared/domain/letter/issues'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { annexRows, bodyRows, lineRows } from './body'
import { enclosureRows } from './enclosures'
import { firstPageNumber, foldMarks, isNumbered, mentionBoxes, runningHead } from './furniture'
import { isPrePrinted, letterHead } from './head'
import type { Hyphenate } from './hyphens'
import type { Box, LaidOut, Metrics, Page } from './model'
import { paginate } from './paginate'
import { type Row, shift, stack } from './rows'
import type { PictureSizes } from './sender'
import { BODY_BOTTOM, BODY_BOTTOM_FIRST, TOP_MARGIN } from './sheet'
import { withSignature } from './signature'
import { slipRows } from './slip'
import { createTypesetter, type Typesetter } from './typesetter'

/**
 * Lays a letter out for the window envelope of its paper, a French DL where it names none. Pure: the same content, metrics and pictures give the same pages.
 * @param pictures sizes of the pictures that the content names; one that is not here is left out
 * @param hyphenate where words of its language may be divided; none is where it is left out
 * @returns the pages, or every reason why the letter cannot be put on paper whole
 */
export function layoutLetter(
  content: LetterContent,
  metrics: Metrics,
  pictures: PictureSizes,
  hyphenate?: Hyphenate
): Result<LaidOut, readonly LetterIssue[]> {
  const setter = createTypesetter(metrics, hyphenate)
  const places = placesOf(content.paper ?? usualPaper)
  const head = letterHead(content, places, pictures, setter)
  const greeting = lineRows(content.greeting, 'body', 0, setter)
  const body = withSignature([...greeting, ...bodyRows(content.body, setter)], content, pictures, setter)
  const rows = [...body, ...enclosureRows(content, setter)]
  const mentions = isPrePrinted(content) ? [] : mentionBoxes(content.mentions, setter)
  const next = BODY_BOTTOM - TOP_MARGIN
  const annex = content.annex ? paginate(annexRows(content.annex, setter), { first: next, next }) : []
  const slip = content.slip ? paginate(slipRows(content.slip, setter), { first: next, next }) : []
  const pages = [...paginate(rows, { first: BODY_BOTTOM_FIRST - head.bodyTop, next }), ...annex, ...slip]
  const laidOut = pages.map((page, index) =>
    index === 0
      ? firstPage(content, [...head.boxes, ...place(page, head.bodyTop), ...mentions], pages.length, { places, setter })
      : { boxes: [...runningHead(content.labels, index + 1, pages.length, setter), ...place(page, TOP_MARGIN)] }
  )
  return setter.issues.length > 0 ? refuse(setter.issues) : ok({ pages: laidOut, structure: setter.structure.nodes })
}

function place(rows: readonly Row[], top: number): readonly Box[] {
  return stack(rows, top).boxes
}

/** All of it moved by what the firm's printer needs: only here something has to meet a window. */
function firstPage(
  content: LetterContent,
  boxes: readonly Box[],
  pages: number,
  { places, setter }: { readonly places: LetterPlaces; readonly setter: Typesetter }
): Page {
  const number = isNumbered(content, pages) ? firstPageNumber(content.labels, pages, setter) : []
  const all = [...foldMarks(places.folds), ...boxes, ...number]
  const { x, y } = places.shift
  return { boxes: x === 0 && y === 0 ? all : all.map((box) => shift(box, x, y)) }
}
