/** What a test picture says of itself; places in degrees, minutes and hundredths of seconds. */
export interface ExifFields {
  readonly orientation?: number
  readonly make?: string
  readonly model?: string
  /** `2026:03:03 14:05:09` */
  readonly taken?: string
  /** `+01:00` */
  readonly offset?: string
  readonly latitude?: readonly [number, number, number, 'N' | 'S']
  readonly longitude?: readonly [number, number, number, 'E' | 'W']
  /** Hundredths of a degree from north. */
  readonly direction?: number
}

interface Field {
  readonly tag: number
  readonly type: 2 | 3 | 4 | 5
  readonly count: number
  readonly data: Buffer
}

const ascii = (tag: number, text: string): Field => {
  const data = Buffer.from(`${text}\0`, 'latin1')
  return { tag, type: 2, count: data.length, data }
}

const short = (tag: number, value: number): Field => {
  const data = Buffer.alloc(2)
  data.writeUInt16LE(value)
  return { tag, type: 3, count: 1, data }
}

const long = (tag: number, value: number): Field => {
  const data = Buffer.alloc(4)
  data.writeUInt32LE(value)
  return { tag, type: 4, count: 1, data }
}

const angle = (tag: number, [degrees, minutes, hundredths]: readonly [number, number, number, string]): Field => {
  const data = Buffer.alloc(24)
  for (const [index, [value, over]] of [
    [degrees, 1] as const,
    [minutes, 1] as const,
    [hundredths, 100] as const
  ].entries()) {
    data.writeUInt32LE(value, index * 8)
    data.writeUInt32LE(over, index * 8 + 4)
  }
  return { tag, type: 5, count: 3, data }
}

const ratio = (tag: number, value: number, over: number): Field => {
  const data = Buffer.alloc(8)
  data.writeUInt32LE(value)
  data.writeUInt32LE(over, 4)
  return { tag, type: 5, count: 1, data }
}

/** A TIFF block, little-endian, as it stands in the Exif segment of a picture. */
export function exifBlock(fields: ExifFields): Buffer {
  const exif = [
    ...(fields.taken === undefined ? [] : [ascii(0x9003, fields.taken)]),
    ...(fields.offset === undefined ? [] : [ascii(0x9011, fields.offset)])
  ]
  const gps = [
    ...(fields.latitude ? [ascii(1, fields.latitude[3]), angle(2, fields.latitude)] : []),
    ...(fields.longitude ? [ascii(3, fields.longitude[3]), angle(4, fields.longitude)] : []),
    ...(fields.direction === undefined ? [] : [ratio(0x11, fields.direction, 100)])
  ]
  const first = [
    ...(fields.make === undefined ? [] : [ascii(0x010f, fields.make)]),
    ...(fields.model === undefined ? [] : [ascii(0x0110, fields.model)]),
    ...(fields.orientation === undefined ? [] : [short(0x0112, fields.orientation)])
  ]
  const pointers = (exifAt: number, gpsAt: number) => [
    ...first,
    ...(exif.length > 0 ? [long(0x8769, exifAt)] : []),
    ...(gps.length > 0 ? [long(0x8825, gpsAt)] : [])
  ]
  const exifAt = 8 + directory(pointers(0, 0), 8).length
  const gpsAt = exifAt + directory(exif, exifAt).length
  const header = Buffer.from('II*\0\x08\0\0\0', 'latin1')
  return Buffer.concat([header, directory(pointers(exifAt, gpsAt), 8), directory(exif, exifAt), directory(gps, gpsAt)])
}

function directory(fields: readonly Field[], at: number): Buffer {
  const entries = Buffer.alloc(2 + fields.length * 12 + 4)
  entries.writeUInt16LE(fields.length)
  const values: Buffer[] = []
  let valueAt = at + entries.length
  for (const [index, field] of fields.entries()) {
    const entry = 2 + index * 12
    entries.writeUInt16LE(field.tag, entry)
    entries.writeUInt16LE(field.type, entry + 2)
    entries.writeUInt32LE(field.count, entry + 4)
    if (field.data.length <= 4) {
      field.data.copy(entries, entry + 8)
    } else {
      entries.writeUInt32LE(valueAt, entry + 8)
      values.push(field.data)
      valueAt += field.data.length
    }
  }
  return Buffer.concat([entries, ...values])
}
