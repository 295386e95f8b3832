import { describe, expect, test } from 'vitest'
import { asCopies, broughtBy, copiesOf, originalOf, type Piece } from '../../../src-renderer/features/exhibits/pieces'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { attachmentId, eventId } from '../../../src-shared/lib/ids'

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const file = (n: number, name: string): Attachment => ({
  ...{ id: attachmentId.parse(id(n)), name, mediaType: 'image/jpeg', size: 12, sha256: 'a'.repeat(64) }
})
const piece = (attachment: Attachment, entry: number): Piece => ({
  ...{ attachment, entry: eventId.parse(id(entry)), visibility: 'internal' }
})

const original = file(1, 'Façade nord.jpg')
const [redacted, annotated] = [
  ...asCopies([file(2, 'Façade nord (caviardée).jpg')], original.id, 'redacted'),
  ...asCopies([file(3, 'Façade nord (annotée).jpg')], original.id, 'annotated')
]
if (redacted === undefined || annotated === undefined) throw new Error('Two copies were asked for')
const pieces = [piece(original, 10), piece(redacted, 11), piece(annotated, 11)]

describe('pieces made from others', () => {
  test('lead to their original, which leads to each of them with what was done', () => {
    expect(originalOf(pieces, redacted)).toBe(original)
    expect(copiesOf(pieces, original.id).map(({ name, madeFrom }) => [name, madeFrom.how])).toEqual([
      ['Façade nord (caviardée).jpg', 'redacted'],
      ['Façade nord (annotée).jpg', 'annotated']
    ])
  })

  test('have neither when they were made from nothing, or when it is not in the case', () => {
    expect(originalOf(pieces, original)).toBeUndefined()
    expect(copiesOf(pieces, redacted.id)).toEqual([])
    expect(originalOf([piece(redacted, 11)], redacted)).toBeUndefined()
  })

  test('share the visibility of the entry that brought them', () => {
    expect(pieces.map(({ entry }) => broughtBy(pieces, entry))).toEqual([1, 2, 2])
  })
})
