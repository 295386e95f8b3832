import { decodeCodePage } from '../text/decode-text'

/** Ids of the properties that are read ([MS-OXPROPS]). */
export const tag = {
  subject: 0x0037,
  submitTime: 0x0039,
  representingName: 0x0042,
  representingAddress: 0x0065,
  headers: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  deliveryTime: 0x0e06,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  address: 0x3003,
  attachmentData: 0x3701,
  attachmentShortName: 0x3704,
  attachmentMethod: 0x3705,
  attachmentLongName: 0x3707,
  attachmentContentId: 0x3712,
  attachmentFlags: 0x3714,
  smtpAddress: 0x39fe,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  senderSmtp: 0x5d01,
  representingSmtp: 0x5d02
} as const

export const type = {
  long: 0x0003,
  object: 0x000d,
  text8: 0x001e,
  text16: 0x001f,
  time: 0x0040,
  binary: 0x0102
} as const

export interface MapiValue {
  readonly type: number
  /** Undefined where it is damaged. */
  bytes(): Buffer | undefined
}

/** 100 nanoseconds from 1601 on, to milliseconds from 1970 on. */
const TICKS = 10_000n
const FROM_1601 = 11_644_473_600_000

/** The properties of a message, a recipient or an attachment ([MS-OXCDATA], 2.11). */
export class MapiProperties {
  readonly #values: ReadonlyMap<number, MapiValue>
  readonly #page: number | undefined

  /** @param page the code page of 8-bit texts, where the properties do not name one themselves */
  constructor(values: ReadonlyMap<number, MapiValue>, page?: number) {
    this.#values = values
    this.#page = page ?? this.number(tag.messageCodePage) ?? this.number(tag.internetCodePage)
  }

  get page(): number | undefined {
    return this.#page
  }

  text(id: number): string | undefined {
    const value = this.#values.get(id)
    const bytes = value?.bytes()
    if (!bytes) return undefined
    if (value?.type === type.text16) return trimmed(bytes.toString('utf16le', 0, bytes.length - (bytes.length % 2)))
    return value?.type === type.text8 ? trimmed(decodeCodePage(bytes, this.#page)) : undefined
  }

  binary(id: number): Buffer | undefined {
    const value = this.#values.get(id)
    return value?.type === type.binary || value?.type === type.object ? value.bytes() : undefined
  }

  number(id: number): number | undefined {
    const value = this.#values.get(id)
    const bytes = value?.type === type.long ? value.bytes() : undefined
    return bytes && bytes.length >= 4 ? bytes.readInt32LE() : undefined
  }

  /** Milliseconds from 1970 on. */
  time(id: number): number | undefined {
    const value = this.#values.get(id)
    const bytes = value?.type === type.time ? value.bytes() : undefined
    return bytes && bytes.length >= 8 ? Number(bytes.readBigUInt64LE() / TICKS) - FROM_1601 : undefined
  }

  /** HTML is bytes in the message's own charset, or a text. */
  html(): string | undefined {
    const bytes = this.binary(tag.html)
    return bytes ? decodeCodePage(bytes, this.number(tag.internetCodePage) ?? this.#page) : this.text(tag.html)
  }
}

function trimmed(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
