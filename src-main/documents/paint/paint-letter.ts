import { assertNever } from '../../../src-shared/lib/assert-never'
import type { Box, LaidOut, Owner, PictureBox, RuleBox, StrokeBox, StructureNode, TextBox } from '../layout/model'
import { BODY_BOTTOM, TOP_MARGIN } from '../layout/sheet'
import { markRunning, type OpenPicture, withSoftHyphen } from './pdfkit-gaps'
import { withSpread } from './spread'

const POINTS_PER_MM = 72 / 25.4
const GREY = '#999999'

function points(millimetres: number): number {
  return millimetres * POINTS_PER_MM
}

/**
 * Draws laid out pages, every box inside the structure node it belongs to or marked as furniture.
 * @param onFirstPage marks the place for whoever leads there
 */
export function paintLetter(
  laidOut: LaidOut,
  pictures: ReadonlyMap<string, OpenPicture>,
  document: PDFKit.PDFDocument,
  onFirstPage: () => void = () => undefined
): void {
  const elements = createElements(laidOut.structure, document)
  for (const [index, page] of laidOut.pages.entries()) {
    const { size } = page
    document.addPage({ size: size ? [points(size.width), points(size.height)] : 'A4', margin: 0 })
    if (index === 0) onFirstPage()
    for (const group of byOwner(page.boxes)) {
      const close = openMarking(group, laidOut.structure, elements, document)
      for (const box of group.boxes) paintBox(box, pictures, document)
      close()
    }
  }
  for (const element of elements) element.end()
}

/** The structure, below one `Document` element, in reading order. */
function createElements(
  structure: readonly StructureNode[],
  document: PDFKit.PDFDocument
): readonly PDFKit.PDFStructureElement[] {
  const root = document.struct('Document')
  document.addStructure(root)
  const elements: PDFKit.PDFStructureElement[] = []
  for (const node of structure) {
    const options = { ...(node.alt ? { alt: node.alt } : {}), ...(node.tag === 'TH' ? { scope: 'Column' } : {}) }
    const element = document.struct(node.tag, options)
    if (node.numbered) element.dictionary.data['A'] = { O: 'List', ListNumbering: 'Decimal' }
    const parent = node.parent === undefined ? root : elements[node.parent]
    if (!parent) throw new Error(`Structure node ${elements.length} comes before its parent`)
    parent.add(element)
    elements.push(element)
  }
  return elements
}

interface Group {
  readonly owner: Owner
  readonly running: Running | undefined
  readonly boxes: readonly Box[]
}

type Running = 'Header' | 'Footer'

/** Whether furniture runs at the head or at the foot of the pages; undefined for what repeats between them. */
function runningOf(box: Box): Running | undefined {
  if (box.owner !== 'pagination' || box.kind !== 'text') return undefined
  if (box.baseline < TOP_MARGIN) return 'Header'
  return box.baseline > BODY_BOTTOM ? 'Footer' : undefined
}

/** Boxes that follow one another and belong together share one marked stretch of the page. */
function byOwner(boxes: readonly Box[]): readonly Group[] {
  const groups: { owner: Owner; running: Running | undefined; boxes: Box[] }[] = []
  for (const box of boxes) {
    const last = groups.at(-1)
    const running = runningOf(box)
    if (last?.owner === box.owner && last.running === running) last.boxes.push(box)
    else groups.push({ owner: box.owner, running, boxes: [box] })
  }
  return groups
}

function openMarking(
  { owner, running }: Group,
  structure: readonly StructureNode[],
  elements: readonly PDFKit.PDFStructureElement[],
  document: PDFKit.PDFDocument
): () => void {
  if (typeof owner === 'string') {
    if (running) markRunning(running, document)
    else document.markContent('Artifact', { type: owner === 'pagination' ? 'Pagination' : 'Layout' })
    return () => document.endMarkedContent()
  }
  const node = structure[owner]
  const element = elements[owner]
  if (!node || !element) throw new Error(`A box belongs to node ${owner}, which does not exist`)
  const content = document.markStructureContent(node.tag)
  return () => {
    document.endMarkedContent()
    element.add(content)
  }
}

function paintBox(box: Box, pictures: ReadonlyMap<string, OpenPicture>, document: PDFKit.PDFDocument): void {
  switch (box.kind) {
    case 'text':
      paintText(box, document)
      break
    case 'picture':
      paintPicture(box, pictures, document)
      break
    case 'rule':
      paintRule(box, document)
      break
    case 'stroke':
      paintStroke(box, document)
      break
    default:
      assertNever(box)
  }
}

/** Our lines have their places: pdfkit would shape each text twice more to know where one after it begins. */
const UNMEASURED = { baseline: 'alphabetic', textWidth: 0, wordCount: 0 } as const

function paintText(box: TextBox, document: PDFKit.PDFDocument): void {
  for (const fragment of box.fragments) {
    document.font(fragment.face).fontSize(fragment.size).fillColor('black')
    const [x, y] = [points(box.x + fragment.x), points(box.baseline)]
    const draw = () => {
      if (box.to === undefined) document._fragment(fragment.text, x, y, UNMEASURED)
      else document.text(fragment.text, x, y, { lineBreak: false, baseline: 'alphabetic', goTo: box.to })
    }
    // A word divided between two lines is one word to who hears it (ISO 32000-1, 14.8.2.2.3).
    if (fragment.divides) withSoftHyphen(document, draw)
    else if (fragment.spread) withSpread(points(fragment.spread) / fragment.size, draw)
    else draw()
  }
}

function paintPicture(box: PictureBox, pictures: ReadonlyMap<string, OpenPicture>, document: PDFKit.PDFDocument): void {
  const picture = pictures.get(box.source)
  if (!picture) throw new Error(`A box shows the picture ${box.source}, which was not opened`)
  document.image(picture, points(box.x), points(box.y), { width: points(box.width), height: points(box.height) })
}

function paintRule(box: RuleBox, document: PDFKit.PDFDocument): void {
  document
    .lineWidth(box.weight)
    .strokeColor(box.ink === 'grey' ? GREY : 'black')
    .moveTo(points(box.x1), points(box.y1))
    .lineTo(points(box.x2), points(box.y2))
    .stroke()
}

const PEN = 1.1

/** As a pen does; a touch without a movement leaves a dot. */
function paintStroke({ points: line }: StrokeBox, document: PDFKit.PDFDocument): void {
  const [first, ...rest] = line
  if (!first) return
  document.save().lineWidth(PEN).lineCap('round').lineJoin('round').strokeColor('black')
  document.moveTo(points(first.x), points(first.y))
  for (const { x, y } of rest.length > 0 ? rest : [first]) document.lineTo(points(x), points(y))
  document.stroke().restore()
}
