import type { AttachmentId } from '../../src-shared/lib/ids'

/** Where a picture of a piece is read: small for rows, large for the screen, or the original. */
export function pictureAddress(id: AttachmentId, size?: 320 | 1280 | 4096): string {
  const address = `entente://app/attachment/${id}`
  return size === undefined ? address : `${address}?size=${size}`
}

/** Where a page of a scanner’s TIFF, or the picture of a telephone, is read as the window can draw it. */
export function pageAddress(id: AttachmentId, page: number): string {
  return `${pictureAddress(id)}?page=${page}`
}
