/** Text of unknown origin: what its first bytes say, else UTF-8 if it is that, else what Windows writes. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly guessed: boolean } {
  const marked = byMark(bytes)
  if (marked !== undefined) return { text: marked, guessed: false }
  const utf8 = strictUtf8(bytes)
  return utf8 === undefined
    ? { text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
    : { text: utf8, guessed: false }
}

export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function byMark(bytes: Buffer): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

const unicodePages = new Map([
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [65001, 'utf-8'],
  [20127, 'windows-1252'],
  [28591, 'windows-1252'],
  [28592, 'iso-8859-2'],
  [28605, 'iso-8859-15'],
  [10000, 'macintosh'],
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [20866, 'koi8-r'],
  [874, 'windows-874']
])

/** By the number of a Windows code page; what is not known is read as Western European. */
export function decodeCodePage(bytes: Uint8Array, page: number | undefined): string {
  const western = page === undefined || page < 1250 || page > 1258
  const label = unicodePages.get(page ?? 0) ?? (western ? 'windows-1252' : `windows-${page}`)
  return new TextDecoder(label).decode(bytes)
}

const UTF7_RUN = /\+([A-Za-z0-9+/]*)-?/gu

/** UTF-7 (RFC 2152): `r+AOk-ception` is `réception`. */
export function decodeUtf7(text: string): string {
  return text.replace(UTF7_RUN, (_, run: string) => {
    if (run === '') return '+'
    const bytes = Buffer.from(run, 'base64')
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le')
  })
}
