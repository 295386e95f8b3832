const EXIF_MARK = 'Exif\0\0'

/**
 * The TIFF blocks that hold a picture's Exif, as parts of the same memory: the APP1 segments of a JPEG, the chunks of a
 * PNG or a WebP, the item of a HEIC or an AVIF, a TIFF itself.
 */
export function exifBlocks(picture: Buffer, mediaType: string): readonly Buffer[] {
  switch (mediaType) {
    case 'image/tiff':
      return [picture]
    case 'image/png':
      return chunksNamed(picture, 'eXIf', 8, 4, (at) => picture.readUInt32BE(at)).map(withoutMark)
    case 'image/webp':
      return chunksNamed(picture, 'EXIF', 12, 0, (at) => picture.readUInt32LE(at)).map(withoutMark)
    case 'image/jpeg':
    case 'image/heic':
    case 'image/avif':
      return marked(picture)
    default:
      return []
  }
}

function withoutMark(block: Buffer): Buffer {
  return block.toString('latin1', 0, EXIF_MARK.length) === EXIF_MARK ? block.subarray(EXIF_MARK.length) : block
}

/** Wherever the mark stands before a TIFF header; what follows belongs to it as far as its own offsets reach. */
function marked(picture: Buffer): readonly Buffer[] {
  const blocks: Buffer[] = []
  for (let at = picture.indexOf(EXIF_MARK); at >= 0; at = picture.indexOf(EXIF_MARK, at + 1)) {
    const block = picture.subarray(at + EXIF_MARK.length)
    const header = block.toString('latin1', 0, 4)
    if (header === 'II*\0' || header === 'MM\0*') blocks.push(block)
  }
  return blocks
}

/**
 * @param first where the first chunk begins
 * @param sum bytes behind each chunk's data
 */
function chunksNamed(
  picture: Buffer,
  name: string,
  first: number,
  sum: number,
  length: (at: number) => number
): readonly Buffer[] {
  const typeFirst = sum === 0
  const blocks: Buffer[] = []
  for (let at = first; at + 8 <= picture.length; ) {
    const bytes = length(typeFirst ? at + 4 : at)
    const type = picture.toString('latin1', typeFirst ? at : at + 4, typeFirst ? at + 4 : at + 8)
    if (type === name) blocks.push(picture.subarray(at + 8, Math.min(picture.length, at + 8 + bytes)))
    at += 8 + bytes + (typeFirst ? bytes % 2 : sum)
  }
  return blocks
}
