/** TIFF field types (TIFF 6.0, section 2). */
const ASCII = 2
const LONG = 4
const HEADER = 8
const FIELD = 12

interface Field {
  readonly tag: number
  readonly type: typeof ASCII | typeof LONG
  readonly text?: string
  readonly value?: number
}

/** One TIFF directory; texts longer than four bytes stand behind it. */
function directory(fields: readonly Field[], offset: number): Buffer {
  const head = Buffer.alloc(2 + fields.length * FIELD + 4)
  head.writeUInt16BE(fields.length, 0)
  const texts: Buffer[] = []
  let behind = offset + head.length
  fields.forEach(({ tag, type, text, value }, index) => {
    const at = 2 + index * FIELD
    const bytes = Buffer.from(`${text ?? ''}\0`, 'latin1')
    head.writeUInt16BE(tag, at)
    head.writeUInt16BE(type, at + 2)
    head.writeUInt32BE(type === ASCII ? bytes.length : 1, at + 4)
    if (type === ASCII && bytes.length <= 4) {
      bytes.copy(head, at + 8)
      return
    }
    head.writeUInt32BE(type === ASCII ? behind : (value ?? 0), at + 8)
    if (type === ASCII) {
      texts.push(bytes)
      behind += bytes.length
    }
  })
  return Buffer.concat([head, ...texts])
}

/**
 * Puts a camera's date and model into a JPEG (CIPA DC-008, Exif 3.0: tags 0x0110, 0x9003, 0x9011).
 * @param takenAt as cameras write it: `2026:03:03 14:05:09`
 * @param offset of the camera's zone: `+01:00`
 */
export function withExif(jpeg: Buffer, takenAt: string, offset: string, model: string): Buffer {
  const camera: Field = { tag: 0x0110, type: ASCII, text: model }
  const pointer = (value: number): Field => ({ tag: 0x8769, type: LONG, value })
  const sub = HEADER + directory([camera, pointer(0)], HEADER).length
  const taken = directory(
    [
      { tag: 0x9003, type: ASCII, text: takenAt },
      { tag: 0x9011, type: ASCII, text: offset }
    ],
    sub
  )
  const tiff = Buffer.concat([Buffer.from('MM\0*\0\0\0\b', 'latin1'), directory([camera, pointer(sub)], HEADER), taken])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const marker = Buffer.from([0xff, 0xe1, 0, 0])
  marker.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), marker, body, jpeg.subarray(2)])
}
