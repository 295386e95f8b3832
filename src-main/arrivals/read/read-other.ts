import type { ChatArrival, OtherArrival } from './arrival'
import { chatArrival, chatNameIn } from './chat/chat-arrival'
import { parseChat } from './chat/parse-chat'
import { dayInName } from './moments'
import { Remarks } from './remarks'
import { cutText, shownText } from './text/clean'
import { decodeText } from './text/decode-text'
import { htmlToText } from './text/html-text'
import { rtfToText } from './text/rtf-text'

/** Texts: a messenger's conversation without its files, RTF, HTML, plain text. */
export function readText(bytes: Buffer, name: string, mediaType: string): ChatArrival | OtherArrival {
  const remarks = new Remarks()
  const { text, guessed } = decodeText(bytes)
  if (mediaType === 'text/plain') {
    const chat = parseChat(text, remarks)
    if (chat) return chatArrival(chat, [], chatNameIn(name), mediaType, remarks)
  }
  if (guessed && mediaType !== 'application/rtf') remarks.add('charset-guessed')
  return other(name, mediaType, remarks, shownText(textOf(bytes, text, mediaType, remarks)))
}

function textOf(bytes: Buffer, text: string, mediaType: string, remarks: Remarks): string {
  if (mediaType === 'text/html') return htmlToText(text, remarks)
  if (mediaType !== 'application/rtf') return text
  const rtf = rtfToText(bytes)
  return rtf.isHtml ? htmlToText(rtf.text, remarks) : rtf.text
}

/** What is kept and shown by its name alone. */
export function other(name: string, mediaType: string, remarks: Remarks, text = ''): OtherArrival {
  const sentAt = dayInName(name)
  return {
    kind: 'other',
    title: name,
    mediaType,
    people: [],
    text: cutText(text, remarks),
    parts: [],
    remarks: remarks.list(),
    ...(sentAt ? { sentAt } : {})
  }
}
