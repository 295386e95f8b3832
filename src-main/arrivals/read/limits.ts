const MIB = 1024 * 1024

/** Files that are read as a whole: mails, PDFs, pictures. */
export const LARGEST_WHOLE = 256 * MIB
/** Bytes of all decoded parts of one arrival. */
export const LARGEST_PARTS = 512 * MIB
export const MOST_PARTS = 2000
/** UTF-16 units of the searchable text. */
export const LONGEST_TEXT = 4_000_000
export const DEEPEST_NESTING = 32
export const MOST_PAGES = 3000
export const MOST_MESSAGES = 200_000
/** The head by which a type is told. */
export const HEAD_BYTES = MIB

export const zipLimits = {
  entries: 20_000,
  /** Bytes, unpacked. */
  total: 20 * 1024 * MIB,
  entry: 2 * 1024 * MIB,
  /** Unpacked over packed, for what is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: MIB,
  nameUnits: 1024
} as const

export const readingLimits = {
  /** Milliseconds for one arrival. */
  time: 120_000,
  /** MiB of the reading thread's own heap; bytes of buffers come on top. */
  heap: 1024
} as const
