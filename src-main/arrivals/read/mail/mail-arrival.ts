import type { MailArrival, Person } from '../arrival'
import { DEEPEST_NESTING } from '../limits'
import { Parts } from '../parts'
import type { Remarks } from '../remarks'
import { cutText, shownText } from '../text/clean'
import { htmlToText } from '../text/html-text'
import { splitQuoted } from '../text/quoted'
import type { MailContent, MailFile } from './mail-content'

interface Body {
  readonly kind: MailArrival['body']
  readonly text: string
}

/** A message laid out as an arrival: its text, that of the messages within it, and all files that hang on any of them. */
export function mailArrival(
  content: MailContent,
  format: MailArrival['format'],
  remarks: Remarks,
  fallbackTitle: string
): MailArrival {
  const body = bodyOf(content, remarks)
  const { newest, quoted, replies } = splitQuoted(body.text)
  const parts = new Parts(remarks)
  const inner: string[] = []
  for (const file of content.files) addFile(parts, inner, file, [], remarks)
  const text = [content.subject, body.text, ...inner].filter((piece) => piece !== '').join('\n\n')
  return {
    kind: 'mail',
    format,
    title: content.subject || fallbackTitle,
    mediaType: format === 'eml' ? 'message/rfc822' : 'application/vnd.ms-outlook',
    people: withoutDoubles(content.people),
    text: cutText(text, remarks),
    newest: cutText(newest, remarks),
    quoted: cutText(quoted, remarks),
    replies,
    body: body.kind,
    references: content.references,
    parts: parts.list(),
    remarks: remarks.list(),
    ...(content.sentAt ? { sentAt: content.sentAt } : {}),
    ...(content.messageId === undefined ? {} : { messageId: content.messageId }),
    ...(content.inReplyTo === undefined ? {} : { inReplyTo: content.inReplyTo })
  }
}

/** Plain text where the sender wrote some, else what the HTML says. */
function bodyOf({ plain, html, rtf }: MailContent, remarks: Remarks): Body {
  // Read even where plain text is shown, for what it would have fetched or run.
  const fromHtml = html === undefined ? '' : htmlToText(html, remarks)
  const own = shownText(plain ?? '')
  if (own !== '') return { kind: 'text', text: own }
  if (fromHtml !== '') return { kind: 'html', text: fromHtml }
  const fromRtf = shownText(rtf ?? '')
  return fromRtf === '' ? { kind: 'none', text: '' } : { kind: 'rtf', text: fromRtf }
}

function addFile(
  parts: Parts,
  texts: string[],
  { name, inline, content }: MailFile,
  within: readonly string[],
  remarks: Remarks
): void {
  if (content.kind === 'bytes') {
    parts.add({ name, bytes: content.bytes, inline, within })
    return
  }
  const { message } = content
  const title = message.subject || (name ?? '')
  if (content.bytes)
    parts.add({ name: name ?? `${title}.eml`, bytes: content.bytes, inline, within, sentAt: message.sentAt })
  texts.push(
    [title, ...message.people.map(label), bodyOf(message, remarks).text].filter((line) => line !== '').join('\n')
  )
  if (within.length >= DEEPEST_NESTING) return
  for (const file of message.files) addFile(parts, texts, file, [...within, title], remarks)
}

function label({ name = '', email = '' }: Person): string {
  return `${name} ${email}`.trim()
}

function withoutDoubles(people: readonly Person[]): readonly Person[] {
  const seen = new Set<string>()
  return people.filter(({ part, name, email }) => {
    const key = `${part} ${email?.toLowerCase() ?? name}`
    return seen.has(key) ? false : seen.add(key)
  })
}
