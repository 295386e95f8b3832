import { createWriteStream, type WriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'

/** What a file takes beside its exhibits: fonts, colours, outline and structure. */
const OVERHEAD = 250_000

interface Open {
  readonly document: PDFKit.PDFDocument
  readonly sink: WriteStream
  readonly written: Promise<void>
}

/** One file of a dossier after the other: as many as it takes for none to be larger than its reader accepts. */
export class Volumes {
  readonly #folder: string
  readonly #create: () => PDFKit.PDFDocument
  readonly #largest: number
  readonly #names: string[] = []
  #open: Open

  /** @param largest bytes of one file */
  constructor(folder: string, create: () => PDFKit.PDFDocument, largest = Number.POSITIVE_INFINITY) {
    this.#folder = folder
    this.#create = create
    this.#largest = largest
    this.#open = this.#next()
  }

  get document(): PDFKit.PDFDocument {
    return this.#open.document
  }

  /** Begins another file where so much more would not fit; what is larger than a file may be stands in one of its own. */
  async makeRoom(bytes: number): Promise<void> {
    const { document, sink } = this.#open
    const filled = sink.bytesWritten + sink.writableLength + document.readableLength
    if (filled + bytes + OVERHEAD <= this.#largest) return
    await this.#close()
    this.#open = this.#next()
  }

  /** The names of the files, in order; a single one bears no number. */
  async end(): Promise<readonly string[]> {
    await this.#close()
    const [first = '', ...others] = this.#names
    if (others.length > 0) return this.#names
    await rename(join(this.#folder, first), join(this.#folder, 'dossier.pdf'))
    return ['dossier.pdf']
  }

  abandon(): void {
    this.#open.sink.destroy()
  }

  #next(): Open {
    const name = `dossier-${this.#names.length + 1}.pdf`
    this.#names.push(name)
    const document = this.#create()
    const sink = document.pipe(createWriteStream(join(this.#folder, name), { flags: 'wx', mode: 0o600 }))
    const written = finished(sink)
    written.catch(() => undefined)
    return { document, sink, written }
  }

  async #close(): Promise<void> {
    this.#open.document.end()
    await this.#open.written
  }
}
