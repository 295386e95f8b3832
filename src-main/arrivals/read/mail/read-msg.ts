import { DEEPEST_NESTING, MOST_PARTS } from '../limits'
import type { Remarks } from '../remarks'
import { type CfbEntry, openCfb } from './cfb'
import type { MailContent, MailFile } from './mail-content'
import { MapiProperties, type MapiValue, tag } from './mapi'
import { mapiAttachment, mapiMessage } from './mapi-message'

const PROPERTIES = '__properties_version1.0'
const STREAM = /^__substg1\.0_([0-9a-f]{4})([0-9a-f]{4})$/u
const MESSAGE_OBJECT = '__substg1.0_3701000d'
const MOST_RECIPIENTS = 500
const ROW = 16
// Bytes before the rows ([MS-OXMSG], 2.4.1).
const head = { top: 32, embedded: 24, child: 8 } as const

/** An Outlook item ([MS-OXMSG]); undefined where it cannot be read as one. */
export function readMsg(file: Buffer, remarks: Remarks): MailContent | undefined {
  const root = openCfb(file)
  return root?.children.has(PROPERTIES) ? readMessage(root, head.top, remarks, 0) : undefined
}

function readMessage(storage: CfbEntry, rowsFrom: number, remarks: Remarks, depth: number): MailContent {
  const properties = propertiesOf(storage, rowsFrom)
  const { page } = properties
  const recipients = storagesNamed(storage, '__recip_version1.0_').slice(0, MOST_RECIPIENTS)
  const attachments = storagesNamed(storage, '__attach_version1.0_')
  if (attachments.length > MOST_PARTS) remarks.add('parts-cut')
  return mapiMessage(
    properties,
    recipients.map((recipient) => propertiesOf(recipient, head.child, page)),
    attachments.slice(0, MOST_PARTS).flatMap((attachment) => fileOf(attachment, page, remarks, depth) ?? []),
    remarks
  )
}

function storagesNamed(storage: CfbEntry, prefix: string): readonly CfbEntry[] {
  return Array.from(storage.children.values())
    .filter(({ name, isStorage }) => isStorage && name.toLowerCase().startsWith(prefix))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function fileOf(storage: CfbEntry, page: number | undefined, remarks: Remarks, depth: number): MailFile | undefined {
  const properties = propertiesOf(storage, head.child, page)
  const named = mapiAttachment(properties)
  const embedded = storage.children.get(MESSAGE_OBJECT)
  if (embedded?.isStorage) {
    if (!embedded.children.has(PROPERTIES)) remarks.add('part-unreadable', named.name)
    else if (depth + 1 >= DEEPEST_NESTING) remarks.add('nesting-cut', named.name)
    else {
      const message = readMessage(embedded, head.embedded, remarks, depth + 1)
      return { ...named, inline: false, content: { kind: 'message', message } }
    }
    return undefined
  }
  const bytes = properties.binary(tag.attachmentData)
  if (!bytes) remarks.add('part-unreadable', named.name)
  return bytes && { ...named, content: { kind: 'bytes', bytes } }
}

function propertiesOf(storage: CfbEntry, rowsFrom: number, page?: number): MapiProperties {
  const values = new Map<number, MapiValue>()
  const rows = storage.children.get(PROPERTIES)?.bytes() ?? Buffer.alloc(0)
  for (let at = rowsFrom; at + ROW <= rows.length; at += ROW) {
    const value = rows.subarray(at + 8, at + ROW)
    values.set(rows.readUInt16LE(at + 2), { type: rows.readUInt16LE(at), bytes: () => value })
  }
  for (const [name, stream] of storage.children) {
    const [, id, type] = STREAM.exec(name) ?? []
    if (id === undefined || type === undefined || stream.isStorage) continue
    values.set(Number.parseInt(id, 16), { type: Number.parseInt(type, 16), bytes: stream.bytes })
  }
  return new MapiProperties(values, page)
}
