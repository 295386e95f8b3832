import { LONGEST_TEXT } from '../limits'
import type { Remarks } from '../remarks'

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
/** Invisible marks that programs and forgers put between letters: a search would stumble over them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

/** Text as it is shown and searched: NFC, line feeds, nothing invisible, no more than two line feeds in a row. */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

export function shownLine(text: string): string {
  return shownText(text).replace(/\s+/gu, ' ').slice(0, 1000).replace(LONE_SURROGATE, '')
}

/** Cut at what one arrival may hold, with a remark. */
export function cutText(text: string, remarks: Remarks): string {
  if (text.length <= LONGEST_TEXT) return text
  remarks.add('text-cut')
  return text.slice(0, LONGEST_TEXT).replace(LONE_SURROGATE, '')
}
