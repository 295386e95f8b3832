import { DEEPEST_NESTING, MOST_PARTS } from '../limits'
import type { Remarks } from '../remarks'
import { decodeCodePage } from '../text/decode-text'
import type { MailContent, MailFile } from './mail-content'
import { MapiProperties, type MapiValue, tag } from './mapi'
import { mapiAttachment, mapiMessage } from './mapi-message'
import { tnefProperties, tnefRecipients } from './tnef-properties'

const SIGNATURE = 0x223e9f78
// Attributes ([MS-OXTNEF], 2.1.3).
const attribute = {
  subject: 0x00018004,
  body: 0x0002800c,
  attachTitle: 0x00018010,
  attachData: 0x0006800f,
  attachRendering: 0x00069002,
  messageProperties: 0x00069003,
  recipients: 0x00069004,
  attachProperties: 0x00069005,
  codePage: 0x00069007
} as const
/** Before a message within an attachment stands the id of its interface, 16 bytes. */
const INTERFACE_ID = 16

interface Attachment {
  title?: string
  data?: Buffer
  properties?: MapiProperties
}

interface Gathered {
  page: number | undefined
  values: ReadonlyMap<number, MapiValue>
  recipients: readonly MapiProperties[]
  attachments: Attachment[]
  subject?: string
  body?: string
}

/** Whether these bytes are what Outlook packs into `winmail.dat`. */
export function isTnef(bytes: Buffer): boolean {
  return bytes.length > 6 && bytes.readUInt32LE() === SIGNATURE
}

/** A `winmail.dat` ([MS-OXTNEF]); undefined where it is none or nothing of it can be read. */
export function readTnef(bytes: Buffer, remarks: Remarks, depth = 0): MailContent | undefined {
  if (!isTnef(bytes)) return undefined
  const found: Gathered = { page: undefined, values: new Map(), recipients: [], attachments: [] }
  const isWhole = eachAttribute(bytes, (id, data) => gather(found, id, data))
  if (!isWhole) {
    if (found.values.size === 0 && found.attachments.length === 0 && found.body === undefined) return undefined
    remarks.add('part-unreadable', 'winmail.dat')
  }
  const content = mapiMessage(
    new MapiProperties(found.values, found.page),
    found.recipients,
    found.attachments.flatMap((attachment) => fileOf(attachment, remarks, depth) ?? []),
    remarks
  )
  return { ...content, subject: content.subject || (found.subject ?? ''), plain: content.plain ?? found.body }
}

/** Whether it was whole. */
function eachAttribute(bytes: Buffer, take: (id: number, data: Buffer) => void): boolean {
  let at = 6
  while (at + 9 <= bytes.length) {
    const id = bytes.readUInt32LE(at + 1)
    const end = at + 9 + bytes.readUInt32LE(at + 5)
    if (end > bytes.length) return false
    take(id, bytes.subarray(at + 9, end))
    at = end + 2
  }
  return true
}

function gather(found: Gathered, id: number, data: Buffer): void {
  switch (id) {
    case attribute.codePage:
      if (data.length >= 4) found.page = data.readUInt32LE()
      return
    case attribute.subject:
      found.subject = text(data, found.page)
      return
    case attribute.body:
      found.body = text(data, found.page)
      return
    case attribute.messageProperties:
      found.values = tnefProperties(data)
      return
    case attribute.recipients:
      found.recipients = tnefRecipients(data).map((values) => new MapiProperties(values, found.page))
      return
    case attribute.attachRendering:
      if (found.attachments.length < MOST_PARTS) found.attachments.push({})
      return
    default:
      gatherAttachment(found, id, data)
  }
}

function gatherAttachment(found: Gathered, id: number, data: Buffer): void {
  const attachment = found.attachments.at(-1)
  if (!attachment) return
  if (id === attribute.attachTitle) attachment.title = text(data, found.page)
  else if (id === attribute.attachData) attachment.data = data
  else if (id === attribute.attachProperties) {
    attachment.properties = new MapiProperties(tnefProperties(data), found.page)
  }
}

function fileOf(attachment: Attachment, remarks: Remarks, depth: number): MailFile | undefined {
  const properties = attachment.properties ?? new MapiProperties(new Map())
  const named = mapiAttachment(properties)
  const name = named.name ?? attachment.title
  const object = properties.binary(tag.attachmentData)
  const inner = object?.subarray(INTERFACE_ID)
  if (inner && isTnef(inner)) {
    if (depth + 1 >= DEEPEST_NESTING) remarks.add('nesting-cut', name)
    const message = depth + 1 < DEEPEST_NESTING ? readTnef(inner, remarks, depth + 1) : undefined
    return message && { name, inline: false, content: { kind: 'message', message } }
  }
  const bytes = attachment.data ?? object
  if (!bytes) remarks.add('part-unreadable', name)
  return bytes && { name, inline: named.inline, content: { kind: 'bytes', bytes } }
}

function text(data: Buffer, page: number | undefined): string {
  const end = data.indexOf(0)
  return decodeCodePage(end < 0 ? data : data.subarray(0, end), page)
}
