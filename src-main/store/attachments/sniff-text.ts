import type { MediaType } from './media-types'

// Control characters that no text has: all but tab, line feed, form feed, carriage return and escape.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/u
const LOOKED_AT = 16 * 1024
const LONGEST_UTF8 = 4

/** Fields that a message has on top (RFC 5322, section 3.6); two of them make one. */
const MAIL_FIELD = /^(?:from|date|subject|message-id|received|return-path|mime-version|to|delivered-to):/gimu

/** The type of a text, or undefined when the bytes are none. */
export function textTypeOf(head: Buffer, whole: boolean): MediaType | undefined {
  const text = decode(head.subarray(0, LOOKED_AT), whole && head.length <= LOOKED_AT)
  if (text === undefined || NO_TEXT.test(text)) return undefined
  if (isMail(text)) return 'message/rfc822'
  const start = markupStart(text)
  if (/^<svg[\s>]/u.test(start)) return 'image/svg+xml'
  return /^<(?:!doctype html|html|head|body|script)[\s>]/u.test(start) ? 'text/html' : 'text/plain'
}

/** What comes first once comments, declarations and white space are taken away, in small letters. */
function markupStart(text: string): string {
  return text
    .slice(0, 2048)
    .toLowerCase()
    .replace(/<!--.*?-->/gsu, '')
    .replace(/<\?[^>]*>|<!doctype svg[^>]*>/gu, '')
    .replace(/^[\s\ufeff]+/u, '')
}

function decode(bytes: Buffer, whole: boolean): string | undefined {
  if (bytes.length === 0) return undefined
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  if (utf16) return bytes.toString('utf16le', 2, bytes.length - (bytes.length % 2))
  for (let cut = 0; cut < (whole ? 1 : LONGEST_UTF8); cut++) {
    const text = decodeUtf8(bytes.subarray(0, bytes.length - cut))
    if (text !== undefined) return text
  }
  return bytes.toString('latin1')
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isMail(text: string): boolean {
  const end = text.search(/\r?\n\r?\n/u)
  const top = end < 0 ? text : text.slice(0, end)
  if (!/^[\x21-\x39\x3b-\x7e]+:/u.test(top)) return false
  return new Set(Array.from(top.matchAll(MAIL_FIELD), ([field]) => field.toLowerCase())).size >= 2
}
