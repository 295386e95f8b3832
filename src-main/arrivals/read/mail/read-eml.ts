import type { Attachment, Email } from 'postal-mime'
import type { Said } from '../arrival'
import { DEEPEST_NESTING, LARGEST_PARTS } from '../limits'
import { saidAt } from '../moments'
import type { Remarks } from '../remarks'
import { shownLine } from '../text/clean'
import { decodeUtf7 } from '../text/decode-text'
import { readyMail } from './eml-bytes'
import type { MailContent, MailFile } from './mail-content'
import { peopleOf } from './people'
import { isTnef, readTnef } from './read-tnef'

/** MIME parts within each other; messages within each other are counted by `DEEPEST_NESTING`. */
const DEEPEST_PARTS = 100
const UTF7_BODY = /charset\s*=\s*"?(?:unicode-1-1-|x-unicode-\d-\d-)?utf-7/iu
const SIGNED_OR_SEALED = /^application\/(?:(?:x-)?pkcs7-mime|pgp-encrypted)$/u

/** How deep the messages lie within each other, and how many bytes of them have been read in all. */
interface Nesting {
  readonly depth: number
  readonly spent: { bytes: number }
}

/** A mail of RFC 5322; undefined where it cannot be read as one. Never throws on what somebody sent. */
export async function readEml(
  raw: Buffer,
  remarks: Remarks,
  nesting: Nesting = { depth: 0, spent: { bytes: 0 } }
): Promise<MailContent | undefined> {
  const { bytes, guessed } = readyMail(raw)
  const email = await parse(bytes)
  if (!email) return undefined
  if (guessed) remarks.add('charset-guessed')
  const utf7 = UTF7_BODY.test(raw.toString('latin1')) ? decodeUtf7 : (text: string | undefined) => text
  const files: MailFile[] = []
  for (const attachment of email.attachments) files.push(...(await filesOf(attachment, remarks, nesting)))
  const carried = files.find((file) => file.content.kind === 'message' && file.name === TNEF_BODY)
  const rest = files.filter((file) => file !== carried)
  const body = carried?.content.kind === 'message' ? carried.content.message : undefined
  return {
    subject: shownLine(subjectOf(email) ?? body?.subject ?? ''),
    sentAt: sentAt(email) ?? body?.sentAt,
    people: [
      ...peopleOf('from', [email.from ?? email.sender ?? []].flat()),
      ...peopleOf('to', email.to),
      ...peopleOf('cc', email.cc)
    ],
    plain: email.text === undefined ? body?.plain : utf7(email.text),
    html: email.html === undefined ? body?.html : utf7(email.html),
    rtf: body?.rtf,
    files: rest,
    messageId: email.messageId,
    inReplyTo: email.inReplyTo,
    references: email.references?.match(/<[^<>\s]+>/gu)?.slice(0, 200) ?? []
  }
}

/** The name under which the text of a winmail.dat travels from its reader to the mail around it. */
const TNEF_BODY = '\0tnef'

const UTF7_WORD = /=\?(?:unicode-1-1-)?utf-7\?/iu

function subjectOf({ subject, headers }: Email): string | undefined {
  const isUtf7 = UTF7_WORD.test(headers.find(({ key }) => key === 'subject')?.value ?? '')
  return isUtf7 ? decodeUtf7(subject ?? '') : subject
}

async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  // Loaded with the first mail, not with the application.
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: DEEPEST_PARTS })
  } catch {
    return undefined
  }
}

async function filesOf(attachment: Attachment, remarks: Remarks, nesting: Nesting): Promise<readonly MailFile[]> {
  const bytes = bytesOf(attachment)
  const name = attachment.filename ?? undefined
  const inline =
    attachment.related === true || (attachment.disposition === 'inline' && attachment.contentId !== undefined)
  const plain: MailFile = { name, inline, content: { kind: 'bytes', bytes } }
  if (SIGNED_OR_SEALED.test(attachment.mimeType)) remarks.add('mail-encrypted', name)
  if (isTnef(bytes)) return fromTnef(plain, bytes, remarks, nesting.depth)
  if (attachment.mimeType !== 'message/rfc822' && attachment.mimeType !== 'message/global') return [plain]
  nesting.spent.bytes += bytes.length
  if (nesting.depth + 1 >= DEEPEST_NESTING || nesting.spent.bytes > LARGEST_PARTS) {
    remarks.add('nesting-cut', name)
    return [plain]
  }
  const message = await readEml(bytes, remarks, { ...nesting, depth: nesting.depth + 1 })
  return [message ? { name, inline: false, content: { kind: 'message', message, bytes } } : plain]
}

function fromTnef(plain: MailFile, bytes: Buffer, remarks: Remarks, depth: number): readonly MailFile[] {
  const content = readTnef(bytes, remarks, depth + 1)
  if (!content) {
    remarks.add('part-unreadable', plain.name)
    return [plain]
  }
  return [...content.files, { name: TNEF_BODY, inline: false, content: { kind: 'message', message: content } }]
}

function bytesOf({ content }: Attachment): Buffer {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof Uint8Array
    ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    : Buffer.from(content)
}

function sentAt(email: Email): Said | undefined {
  const own = saidAt(Date.parse(email.date ?? ''), 'mail-date')
  if (own) return own
  // The first server stands last; its date stands behind the last semicolon.
  const received = email.headers.findLast(({ key }) => key === 'received')?.value
  return saidAt(Date.parse(received?.slice(received.lastIndexOf(';') + 1).trim() ?? ''), 'mail-received')
}
