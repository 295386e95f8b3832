import { CsvError, parse } from 'csv-parse/sync'

/** A record, and how many bytes and lines of the text it took. */
export interface Record {
  readonly cells: readonly string[]
  readonly bytes: number
  readonly lines: number
  readonly broken: boolean
}

const LINE_FEED = 0x0a
/** A quoted text longer than this was never closed. */
const LONGEST_RECORD = 64 * 1024
/** After a broken record the text is read in small parts, so that many of them do not make the rest be read over and over. */
const CAREFUL = 2 * 1024

/** Cuts a text into records as it comes in. Lines end in line feeds alone. */
export class CsvRecords {
  #rest = Buffer.alloc(0)
  #careful = Number.POSITIVE_INFINITY

  constructor(private readonly separator: string) {}

  /** The records that are complete now. */
  push(text: string): Record[] {
    this.#rest = Buffer.concat([this.#rest, Buffer.from(text)])
    return this.#take(false)
  }

  /** The records that are left. */
  end(): Record[] {
    return this.#take(true)
  }

  #take(last: boolean): Record[] {
    const records: Record[] = []
    for (;;) {
      const whole = this.#wholeLines(last)
      const block = this.#rest.subarray(0, this.#tried(whole))
      if (block.length === 0) return records
      const { read, used, failed } = this.#parse(block)
      records.push(...read)
      this.#rest = this.#rest.subarray(used)
      // A quote that is open at the end may close further on.
      const open = failed === 'open' && block.length - used < LONGEST_RECORD
      if (!failed) this.#careful *= 2
      else if (open && block.length < whole) this.#careful = Number.POSITIVE_INFINITY
      else if (open && !last) return records
      else {
        records.push(this.#firstLine())
        this.#careful = CAREFUL
      }
    }
  }

  /** Bytes of the lines that are complete. */
  #wholeLines(last: boolean): number {
    return last ? this.#rest.length : this.#rest.lastIndexOf(LINE_FEED) + 1
  }

  /** As many of them as may be tried at once, at least one line. */
  #tried(whole: number): number {
    if (this.#careful >= whole) return whole
    const cut = this.#rest.lastIndexOf(LINE_FEED, this.#careful - 1) + 1
    return cut > 0 ? cut : this.#rest.indexOf(LINE_FEED) + 1 || whole
  }

  #parse(block: Buffer): { read: Record[]; used: number; failed?: 'open' | 'quotes' } {
    const read: Record[] = []
    let used = 0
    try {
      parse(block, {
        ...this.#options(),
        on_record: (cells: string[], { bytes }) => {
          read.push(record(cells, block.subarray(used, bytes), false))
          used = bytes
          return null
        }
      })
      return { read, used: block.length }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      return { read, used, failed: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'quotes' }
    }
  }

  /** A line whose quotes make no sense, by itself: as it stands, with its quotes. */
  #firstLine(): Record {
    const end = this.#rest.indexOf(LINE_FEED) + 1 || this.#rest.length
    const bytes = this.#rest.subarray(0, end)
    this.#rest = this.#rest.subarray(end)
    return record(this.#relaxed(bytes), bytes, true)
  }

  #relaxed(bytes: Buffer): string[] {
    const options = this.#options()
    try {
      const [cells = []] = parse(bytes, { ...options, relax_quotes: true })
      return cells
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      const [cells = []] = parse(bytes, { ...options, quote: null })
      return cells
    }
  }

  #options() {
    return { delimiter: this.separator, record_delimiter: '\n', relax_column_count: true }
  }
}

function record(cells: readonly string[], bytes: Buffer, broken: boolean): Record {
  let lines = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1
  return { cells, bytes: bytes.length, lines: Math.max(lines, 1), broken }
}
