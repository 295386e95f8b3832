import type { PlainDate } from '../../src-shared/lib/plain-date'

/** A file in a ZIP archive that is kept as it is, not packed. */
export interface StoredEntry {
  /** Relative, with slashes. */
  readonly name: string
  readonly bytes: number
  /** CRC-32 of its content. */
  readonly sum: number
  /** Where its record begins in the archive. */
  readonly offset: number
}

// The records of APPNOTE.TXT 6.3, as far as stored files need them: no comment, no extra field but for what no longer
// fits into 32 bits, no time of day and nothing of the machine.
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LARGE_END = 0x06064b50
const LARGE_END_PLACE = 0x07064b50
const PLAIN_VERSION = 20
const LARGE_VERSION = 45
const MADE_ON_UNIX = 3 << 8
const UTF8_NAMES = 1 << 11
const STORED = 0
/** A file that its owner may read and write. */
const MODE = 0o100600
const FULL_32 = 0xff_ff_ff_ff
const FULL_16 = 0xff_ff
const LARGE_FIELD = 1

/** More than this one file may not have. */
export const LARGEST_ENTRY = FULL_32 - 1

/** What stands before the content of a file; as long whatever its sum and its size are. */
export function localRecord({ name, bytes, sum }: Omit<StoredEntry, 'offset'>, date: PlainDate): Buffer {
  const path = Buffer.from(name, 'utf8')
  const record = Buffer.alloc(30)
  record.writeUInt32LE(LOCAL, 0)
  record.writeUInt16LE(PLAIN_VERSION, 4)
  writeCommon(record, 6, { bytes, sum, date })
  record.writeUInt16LE(path.length, 26)
  return Buffer.concat([record, path])
}

/** The list at the end of an archive, that says where everything is. @param offset where it begins */
export function directory(entries: readonly StoredEntry[], date: PlainDate, offset: number): Buffer {
  const records = Buffer.concat(entries.map((entry) => centralRecord(entry, date)))
  return Buffer.concat([records, endOf(entries.length, records.length, offset)])
}

function centralRecord({ name, bytes, sum, offset }: StoredEntry, date: PlainDate): Buffer {
  const path = Buffer.from(name, 'utf8')
  const isFar = offset >= FULL_32
  const record = Buffer.alloc(46)
  record.writeUInt32LE(CENTRAL, 0)
  record.writeUInt16LE(MADE_ON_UNIX | (isFar ? LARGE_VERSION : PLAIN_VERSION), 4)
  record.writeUInt16LE(isFar ? LARGE_VERSION : PLAIN_VERSION, 6)
  writeCommon(record, 8, { bytes, sum, date })
  record.writeUInt16LE(path.length, 28)
  const extra = isFar ? Buffer.alloc(12) : Buffer.alloc(0)
  record.writeUInt16LE(extra.length, 30)
  record.writeUInt32LE(MODE * 0x1_00_00, 38)
  record.writeUInt32LE(Math.min(offset, FULL_32), 42)
  if (isFar) {
    extra.writeUInt16LE(LARGE_FIELD, 0)
    extra.writeUInt16LE(8, 2)
    extra.writeBigUInt64LE(BigInt(offset), 4)
  }
  return Buffer.concat([record, path, extra])
}

/** What both records of a file say, in the same order. */
function writeCommon(
  record: Buffer,
  at: number,
  { bytes, sum, date }: { readonly bytes: number; readonly sum: number; readonly date: PlainDate }
): void {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  record.writeUInt16LE(UTF8_NAMES, at)
  record.writeUInt16LE(STORED, at + 2)
  record.writeUInt16LE(0, at + 4)
  record.writeUInt16LE(((year - 1980) << 9) | (month << 5) | day, at + 6)
  record.writeUInt32LE(sum, at + 8)
  record.writeUInt32LE(bytes, at + 12)
  record.writeUInt32LE(bytes, at + 16)
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(Math.min(count, FULL_16), 8)
  end.writeUInt16LE(Math.min(count, FULL_16), 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(Math.min(offset, FULL_32), 16)
  if (offset < FULL_32 && count < FULL_16) return end
  const large = Buffer.alloc(56)
  large.writeUInt32LE(LARGE_END, 0)
  large.writeBigUInt64LE(44n, 4)
  large.writeUInt16LE(MADE_ON_UNIX | LARGE_VERSION, 12)
  large.writeUInt16LE(LARGE_VERSION, 14)
  large.writeBigUInt64LE(BigInt(count), 24)
  large.writeBigUInt64LE(BigInt(count), 32)
  large.writeBigUInt64LE(BigInt(length), 40)
  large.writeBigUInt64LE(BigInt(offset), 48)
  const place = Buffer.alloc(20)
  place.writeUInt32LE(LARGE_END_PLACE, 0)
  place.writeBigUInt64LE(BigInt(offset + length), 8)
  place.writeUInt32LE(1, 16)
  return Buffer.concat([large, place, end])
}
