import { decodeCodePage } from './decode-text'

/** Destinations whose text nobody reads. */
const skipped = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore xmlnstbl listtable listoverridetable rsidtbl generator mmathpr fldinst header footer headerl headerr footerl footerr pntext bkmkstart bkmkend objdata'.split(
    ' '
  )
)
const symbols: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  bullet: '•',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' '
}
const signs: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '\n': '\n', '\r': '\n' }
const DEEPEST = 500
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giy

interface Group {
  readonly skipped: boolean
  /** Within `\htmlrtf`: what only a program without HTML shows. */
  readonly rtfOnly: boolean
  readonly html: boolean
  readonly after: number
}

export interface RtfText {
  readonly text: string
  /** `text` is HTML that the RTF carried ([MS-OXRTFEX]). */
  readonly isHtml: boolean
}

/** What an RTF says: the HTML it was made from where it carries one, else its plain text. */
export function rtfToText(rtf: Buffer): RtfText {
  const source = rtf.toString('latin1')
  const isHtml = /\\fromhtml1?\b/u.test(source.slice(0, 2000))
  return { text: new RtfReader(source, isHtml).read(), isHtml }
}

class RtfReader {
  readonly #source: string
  readonly #isHtml: boolean
  readonly #groups: Group[] = []
  readonly #out: string[] = []
  #group: Group = { skipped: false, rtfOnly: false, html: false, after: 1 }
  #bytes: number[] = []
  #page: number | undefined = 1252
  #ignored = 0
  #isOptional = false

  constructor(source: string, isHtml: boolean) {
    this.#source = source
    this.#isHtml = isHtml
  }

  read(): string {
    TOKEN.lastIndex = 0
    for (let match = TOKEN.exec(this.#source); match; match = TOKEN.exec(this.#source)) {
      const [, word, value, code, symbol, brace, text] = match
      if (word !== undefined) this.#control(word, value === undefined ? undefined : Number(value))
      else if (code !== undefined) this.#byte(Number.parseInt(code, 16))
      else if (symbol !== undefined) this.#symbol(symbol)
      else if (brace !== undefined) this.#brace(brace)
      else if (text !== undefined) for (let at = 0; at < text.length; at++) this.#byte(text.charCodeAt(at))
    }
    this.#flush()
    return this.#out.join('')
  }

  #brace(brace: string): void {
    this.#flush()
    this.#ignored = 0
    if (brace === '}') {
      this.#group = this.#groups.pop() ?? this.#group
    } else if (this.#groups.length < DEEPEST) this.#groups.push(this.#group)
  }

  #control(word: string, value: number | undefined): void {
    const isOptional = this.#isOptional
    this.#isOptional = false
    if (word === 'u') {
      this.#unicode(value ?? 0)
      return
    }
    this.#flush()
    if (word === 'bin') TOKEN.lastIndex += Math.max(0, Math.min(value ?? 0, this.#source.length))
    else if (word === 'ansicpg') this.#page = value
    else if (word === 'uc') this.#group = { ...this.#group, after: Math.max(0, Math.min(value ?? 1, 10)) }
    else if (word === 'htmlrtf') this.#group = { ...this.#group, rtfOnly: value !== 0 }
    else if (word === 'htmltag') this.#group = { ...this.#group, html: true, skipped: false }
    else if (skipped.has(word) || isOptional) this.#group = { ...this.#group, skipped: true }
    else this.#write(symbols[word] ?? '')
  }

  #symbol(symbol: string): void {
    if (symbol === '*') {
      this.#isOptional = true
      return
    }
    if ('\\{}'.includes(symbol)) {
      this.#byte(symbol.charCodeAt(0))
      return
    }
    this.#flush()
    this.#write(signs[symbol] ?? '')
  }

  #unicode(value: number): void {
    this.#flush()
    this.#write(String.fromCharCode(value & 0xffff))
    this.#ignored = this.#group.after
  }

  #byte(byte: number): void {
    this.#isOptional = false
    if (this.#ignored > 0) this.#ignored--
    else this.#bytes.push(byte)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const text = decodeCodePage(Uint8Array.from(this.#bytes), this.#page)
    this.#bytes = []
    this.#write(text)
  }

  #write(text: string): void {
    const { skipped: isSkipped, rtfOnly, html } = this.#group
    if (text === '' || isSkipped || (this.#isHtml && rtfOnly && !html)) return
    this.#out.push(text)
  }
}
