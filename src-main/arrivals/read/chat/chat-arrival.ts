import type { ChatArrival, ChatMessage, Part, Person, Said } from '../arrival'
import { saidByClock } from '../moments'
import type { Remarks } from '../remarks'
import { cutText } from '../text/clean'
import { sameName } from '../zip/entry-names'
import type { ParsedChat } from './parse-chat'

const MOST_PEOPLE = 500
const PHONE = /^\+?[\d\s().\u00a0\u202f-]{6,30}$/u
const EXPORT_NAME = [
  /^(?:discussion|conversation) whatsapp avec (.+)$/iu,
  /^whatsapp chat with (.+)$/iu,
  /^(?:discussion whatsapp|whatsapp chat)\s?[-–]\s?(.+)$/iu
]

/** The name that an export's file gives the conversation; undefined for `_chat.txt` and whatever else. */
export function chatNameIn(fileName: string): string | undefined {
  const stem = fileName
    .replace(/\.(?:txt|zip)$/iu, '')
    .replace(/\s?\(\d{1,3}\)$/u, '')
    .trim()
  for (const pattern of EXPORT_NAME) {
    const name = pattern.exec(stem)?.[1]?.trim()
    if (name) return name
  }
  return undefined
}

/** @param title what the export is called, where its name says it */
export function chatArrival(
  chat: ParsedChat,
  parts: readonly Part[],
  title: string | undefined,
  mediaType: string,
  remarks: Remarks
): ChatArrival {
  const byName = new Map(parts.map((part) => [sameName(part.name), part]))
  const messages = chat.messages.map((message) => withPresence(message, byName, remarks))
  const said = new Map(
    messages.flatMap(({ media, at }) => (media === undefined ? [] : [[sameName(media), at] as const]))
  )
  const last = messages.at(-1)
  const sentAt = last && saidByClock(last.at, 'message')
  return {
    kind: 'chat',
    title: title ?? chat.members.join(', ').slice(0, 200),
    mediaType,
    people: chat.members.slice(0, MOST_PEOPLE).map(member),
    members: chat.members,
    messages,
    text: cutText(messages.map(line).join('\n'), remarks),
    parts: parts.map((part) => dated(part, said.get(sameName(part.name)))),
    remarks: remarks.list(),
    ...(sentAt ? { sentAt } : {})
  }
}

/** A file the export names and does not hold is missing like one it leaves out. */
function withPresence(message: ChatMessage, parts: ReadonlyMap<string, Part>, remarks: Remarks): ChatMessage {
  const isMissing = message.mediaMissing ?? (message.media !== undefined && !parts.has(sameName(message.media)))
  if (!isMissing) return message
  remarks.add('media-missing', message.media)
  return { ...message, mediaMissing: true }
}

/** The message gives the date of what it carried: such pictures have lost what their camera wrote. */
function dated(part: Part, at: string | undefined): Part {
  const said: Said | undefined = at === undefined ? undefined : saidByClock(at, 'message')
  return said ? { ...part, sentAt: said } : part
}

function member(name: string): Person {
  return PHONE.test(name) ? { phone: name.replace(/\s/gu, ' '), part: 'member' } : { name, part: 'member' }
}

function line({ at, author, text, media }: ChatMessage): string {
  const said = [media, text].filter((piece) => piece !== undefined && piece !== '').join(' ')
  return `${at.slice(0, 16).replace('T', ' ')} ${author === undefined ? '' : `${author}: `}${said}`
}
