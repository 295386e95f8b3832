import { plainDate } from '../../../../src-shared/lib/plain-date'
import type { ChatMessage } from '../arrival'
import { MOST_MESSAGES } from '../limits'
import type { Remarks } from '../remarks'
import { shownLine, shownText } from '../text/clean'
import { isSystemText, languageOf, messageParts } from './chat-words'
import { type DateOrder, dateOrder, inOrder } from './date-order'
import { type HeaderLine, headerLine, withoutMarks } from './header-lines'

export interface ParsedChat {
  readonly messages: readonly ChatMessage[]
  /** As they are named in it, in the order in which they first write. */
  readonly members: readonly string[]
}

const FEWEST_LINES = 1
const LONGEST_AUTHOR = 80
const NOON = 12

interface Draft {
  readonly header: HeaderLine
  readonly at: string
  readonly lines: string[]
}

/**
 * A conversation as a messenger exports it; undefined for a text that is none: one whose first line begins no message,
 * or in which nobody says anything.
 */
export function parseChat(text: string, remarks: Remarks): ParsedChat | undefined {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n')
  const first = lines.find((line) => withoutMarks(line).trim() !== '')
  const style = first === undefined ? undefined : headerLine(first)?.style
  if (style === undefined) return undefined
  const headers = lines.map((line) => ofStyle(headerLine(line), style))
  const found = headers.flatMap((header) => header ?? [])
  const { order, guessed } = dateOrder(found, languageOf(text))
  const messages = joined(lines, headers, order, remarks).map(messageOf)
  if (messages.filter(({ author }) => author !== undefined).length < FEWEST_LINES) return undefined
  if (guessed) remarks.add('date-order-guessed')
  return { messages, members: membersOf(messages) }
}

/** A line written otherwise than the rest is text somebody pasted. */
function ofStyle(header: HeaderLine | undefined, style: string): HeaderLine | undefined {
  return header?.style === style ? header : undefined
}

function joined(
  lines: readonly string[],
  headers: readonly (HeaderLine | undefined)[],
  order: DateOrder,
  remarks: Remarks
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const [index, line] of lines.entries()) {
    const header = headers[index]
    const at = header && wallTime(header, order)
    if (header && at !== undefined) {
      if (drafts.length >= MOST_MESSAGES) {
        remarks.add('messages-cut')
        break
      }
      drafts.push({ header, at, lines: [header.rest] })
    } else drafts.at(-1)?.lines.push(line)
  }
  return drafts
}

function wallTime({ date, hour, minute, second, half }: HeaderLine, order: DateOrder): string | undefined {
  const { year, month, day } = inOrder(date, order)
  const two = (value: number) => String(value).padStart(2, '0')
  const on = `${year}-${two(month)}-${two(day)}`
  const hours = half === undefined ? hour : (hour % NOON) + (half === 'pm' ? NOON : 0)
  if (!plainDate.safeParse(on).success || hours > 23 || minute > 59 || second > 59) return undefined
  return `${on}T${two(hours)}:${two(minute)}:${two(second)}`
}

function messageOf({ at, lines }: Draft): ChatMessage {
  const whole = lines.join('\n')
  const { author, text } = authorAndText(whole)
  if (author === undefined) return { at, text: shownText(text) }
  const parts = messageParts(text)
  return { at, author, ...parts, text: shownText(parts.text) }
}

/** `Jeanne: …`; French typography puts a space before a colon, a name has none. */
function authorAndText(whole: string): { readonly author?: string; readonly text: string } {
  const colon = whole.indexOf(': ')
  const colonAtEnd = whole.indexOf(':\n')
  const at = colon < 0 || (colonAtEnd >= 0 && colonAtEnd < colon) ? colonAtEnd : colon
  const name = at < 0 ? '' : whole.slice(0, at)
  if (name === '' || name.length > LONGEST_AUTHOR || /[\n\s]$|\n/u.test(name)) return { text: whole }
  const text = whole.slice(at + 1).replace(/^[ \n]/u, '')
  const isMarked = /^[\u200e\u200f]/u.test(text)
  if (isSystemText(name) || (isMarked && isSystemText(text))) return { text: isMarked ? text : whole }
  return { author: shownLine(name).replace(/^~\s?/u, ''), text }
}

function membersOf(messages: readonly ChatMessage[]): readonly string[] {
  return Array.from(new Set(messages.flatMap(({ author }) => author ?? [])))
}
