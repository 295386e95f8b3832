import type { Person, Said } from '../arrival'
import { saidAt } from '../moments'
import type { Remarks } from '../remarks'
import { shownLine } from '../text/clean'
import { decompressRtf } from '../text/rtf-decompress'
import { type RtfText, rtfToText } from '../text/rtf-text'
import type { MailContent, MailFile } from './mail-content'
import { type MapiProperties, tag } from './mapi'
import { person } from './people'

const LARGEST_RTF = 64 * 1024 * 1024
/** Shown within the body ([MS-OXCMSG], 2.2.2.18: attRenderedInBody). */
const RENDERED = 4

/** A message from its properties, those of its recipients, and what hangs on it. */
export function mapiMessage(
  properties: MapiProperties,
  recipients: readonly MapiProperties[],
  files: readonly MailFile[],
  remarks: Remarks
): MailContent {
  const rtf = rtfOf(properties, remarks)
  return {
    subject: shownLine(properties.text(tag.subject) ?? ''),
    sentAt: sentAt(properties),
    people: [...sender(properties), ...recipients.flatMap((recipient) => recipientOf(recipient) ?? [])],
    plain: properties.text(tag.body),
    html: properties.html() ?? (rtf?.isHtml ? rtf.text : undefined),
    rtf: rtf?.isHtml ? undefined : rtf?.text,
    files,
    messageId: properties.text(tag.messageId),
    inReplyTo: properties.text(tag.inReplyTo),
    references:
      properties
        .text(tag.references)
        ?.match(/<[^<>\s]+>/gu)
        ?.slice(0, 200) ?? []
  }
}

function rtfOf(properties: MapiProperties, remarks: Remarks): RtfText | undefined {
  const packed = properties.binary(tag.rtf)
  if (!packed || packed.length === 0) return undefined
  const rtf = decompressRtf(packed, LARGEST_RTF)
  if (!rtf) remarks.add('part-unreadable', 'RTF')
  return rtf && rtfToText(rtf)
}

function sentAt(properties: MapiProperties): Said | undefined {
  const [, dated] = /^date:\s*(.{6,100})$/imu.exec(properties.text(tag.headers) ?? '') ?? []
  return (
    saidAt(properties.time(tag.submitTime) ?? Number.NaN, 'mail-date') ??
    saidAt(Date.parse(dated?.trim() ?? ''), 'mail-date') ??
    saidAt(properties.time(tag.deliveryTime) ?? Number.NaN, 'mail-received')
  )
}

function sender(properties: MapiProperties): readonly Person[] {
  const address =
    properties.text(tag.representingSmtp) ??
    properties.text(tag.senderSmtp) ??
    [properties.text(tag.representingAddress), properties.text(tag.senderAddress)].find((text) =>
      text?.includes('@')
    ) ??
    /^from:.*?<([^<>\s]{3,300})>/imu.exec(properties.text(tag.headers) ?? '')?.[1]
  const found = person('from', properties.text(tag.representingName) ?? properties.text(tag.senderName), address)
  return found ? [found] : []
}

function recipientOf(recipient: MapiProperties): Person | undefined {
  const kind = (recipient.number(tag.recipientType) ?? 1) & 0xf
  const address = recipient.text(tag.smtpAddress) ?? recipient.text(tag.address)
  return person(kind === 1 ? 'to' : 'cc', recipient.text(tag.displayName), address)
}

/** What an attachment is called, and whether the body shows it. */
export function mapiAttachment(properties: MapiProperties): Pick<MailFile, 'name' | 'inline'> {
  const name = [tag.attachmentLongName, tag.attachmentShortName, tag.displayName].map((id) => properties.text(id))
  const isRendered = ((properties.number(tag.attachmentFlags) ?? 0) & RENDERED) !== 0
  return {
    name: name.find((text) => text !== undefined && text.trim() !== ''),
    inline: isRendered && properties.text(tag.attachmentContentId) !== undefined
  }
}
