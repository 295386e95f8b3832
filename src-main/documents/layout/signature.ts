import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { lineRows, PARAGRAPH_GAP } from './body'
import type { PictureBox } from './model'
import { bind, type Keep, type Row, textRows } from './rows'
import type { PictureSizes } from './sender'
import { BODY_SIZE, lineHeight, RIGHT, SIGNATURE_LEFT } from './sheet'
import { bold, plain, type Typesetter } from './typesetter'

/** Room for a hand, in millimetres. */
const HAND = 19
const IMAGE = { width: 55, height: 17 } as const
const WIDTH = RIGHT - SIGNATURE_LEFT
/** Lines of the body that stay with the signature. */
const LINES_KEPT = 2

/** The closing words and the signature, one block, which takes at least two lines of the body with it to a new page. */
export function withSignature(
  body: readonly Row[],
  content: LetterContent,
  pictures: PictureSizes,
  setter: Typesetter
): readonly Row[] {
  const closing = lineRows(content.closing, 'closing', PARAGRAPH_GAP, setter)
  const end = bind([...closing, ...signatureRows(content.signature, pictures, setter)], 2)
  const first = Math.max(0, body.length - LINES_KEPT)
  const kept = body.map((row, index) => (index > first ? { ...row, keep: 2 as const } : row))
  return [...kept, ...end]
}

function signatureRows(
  signature: LetterContent['signature'],
  pictures: PictureSizes,
  setter: Typesetter
): readonly Row[] {
  const { name, capacity, onBehalfOf, byOrderOf, image } = signature
  const behalf = onBehalfOf ? textOf(onBehalfOf, false, lineHeight(BODY_SIZE), setter) : []
  const order = byOrderOf ? textOf(byOrderOf, false, onBehalfOf ? 0 : lineHeight(BODY_SIZE), setter) : []
  const space = image ? imageRow(image.source, image.alt, pictures, setter) : handRow()
  return [
    ...behalf,
    ...order,
    space,
    ...textOf(name, true, 0, setter),
    ...(capacity ? textOf(capacity, false, 0, setter) : [])
  ]
}

function textOf(text: string, strong: boolean, before: number, setter: Typesetter): readonly Row[] {
  const owner = setter.structure.add('P')
  const lines = setter.set('signature', strong ? bold(text) : plain(text), BODY_SIZE, WIDTH)
  return textRows(lines, { x: SIGNATURE_LEFT, size: BODY_SIZE, before, owner })
}

const KEPT: Keep = 2

function handRow(): Row {
  return { height: HAND, before: 0, keep: KEPT, boxes: [] }
}

function imageRow(source: string, alt: string, pictures: PictureSizes, setter: Typesetter): Row {
  const size = pictures.get(source)
  if (!size) return handRow()
  const owner = setter.structure.add('Figure', undefined, alt)
  const scale = Math.min(IMAGE.width / size.width, IMAGE.height / size.height)
  const width = size.width * scale
  const height = size.height * scale
  const box: PictureBox = { kind: 'picture', x: SIGNATURE_LEFT, y: HAND - height - 1, width, height, source, owner }
  return { height: HAND, before: 0, keep: KEPT, boxes: [box] }
}
