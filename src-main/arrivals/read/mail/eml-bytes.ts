import { strictUtf8 } from '../text/decode-text'

const HEAD_END = /\r?\n\r?\n/u

export interface ReadyMail {
  readonly bytes: Uint8Array
  /** It named no charset and was not UTF-8: read as Western European. */
  readonly guessed: boolean
}

/**
 * A mail as a parser that takes raw bytes for UTF-8 can read it: a file saved as UTF-16 is brought back, the separator of
 * an mbox file dropped, and raw Western bytes in the header, or in a mail that names no charset at all, made UTF-8.
 */
export function readyMail(raw: Buffer): ReadyMail {
  const bytes = withoutEnvelope(fromUtf16(raw))
  if (strictUtf8(bytes) !== undefined) return { bytes, guessed: false }
  const text = bytes.toString('latin1')
  if (!/charset/iu.test(text)) return { bytes: western(bytes), guessed: true }
  const end = HEAD_END.exec(text)?.index ?? bytes.length
  const head = bytes.subarray(0, end)
  if (strictUtf8(head) !== undefined) return { bytes, guessed: false }
  return { bytes: Buffer.concat([western(head), bytes.subarray(end)]), guessed: true }
}

function fromUtf16(raw: Buffer): Buffer {
  const [first, second] = raw
  if (first === 0xff && second === 0xfe) return Buffer.from(new TextDecoder('utf-16le').decode(raw))
  if (first === 0xfe && second === 0xff) return Buffer.from(new TextDecoder('utf-16be').decode(raw))
  return raw.subarray(0, 3).equals(Buffer.from('\ufeff')) ? raw.subarray(3) : raw
}

function withoutEnvelope(raw: Buffer): Buffer {
  if (raw.toString('latin1', 0, 5) !== 'From ') return raw
  const end = raw.indexOf(0x0a)
  return end < 0 ? raw : raw.subarray(end + 1)
}

function western(bytes: Buffer): Buffer {
  return Buffer.from(new TextDecoder('windows-1252').decode(bytes))
}
