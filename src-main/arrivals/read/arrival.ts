import type { PictureFacts } from '../../../src-shared/domain/common/attachment'
import type { Instant, PlainDate } from '../../../src-shared/lib/plain-date'

/** A point in time as exactly as the thing itself gives it. */
export type Moment =
  | { readonly kind: 'instant'; readonly at: Instant }
  /** A clock on a wall whose zone nobody wrote: `2026-03-03T14:05:09`. */
  | { readonly kind: 'wall'; readonly at: string }
  | { readonly kind: 'day'; readonly on: PlainDate }

/** What gives the moment, so that a screen can say so. */
export type MomentSource =
  | 'mail-date'
  /** The mail has no date of its own: the first server that took it. */
  | 'mail-received'
  /** The camera's clock. */
  | 'camera'
  /** The chat message that carried it. */
  | 'message'
  /** The device that recorded a sound or a film. */
  | 'recording'
  | 'file-name'
  /** What a document says of its own making. */
  | 'document'

export interface Said {
  readonly moment: Moment
  readonly source: MomentSource
}

export interface Person {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly part: 'from' | 'to' | 'cc' | 'member'
}

/** What could not be read, what was left out, what was cut. */
export type RemarkCode =
  | 'text-cut'
  | 'parts-cut'
  | 'nesting-cut'
  | 'messages-cut'
  | 'pages-cut'
  | 'charset-guessed'
  /** Pictures, styles and frames an HTML mail would have fetched. */
  | 'remote-left-out'
  /** Text that an HTML mail hides from its reader. */
  | 'hidden-left-out'
  | 'script-left-out'
  | 'part-unreadable'
  | 'part-too-large'
  | 'part-encrypted'
  | 'unsafe-name'
  | 'double-name'
  | 'link-left-out'
  | 'media-missing'
  | 'date-order-guessed'
  | 'no-text'
  | 'not-decodable'
  | 'page-unreadable'
  | 'video-unreadable'
  | 'mail-encrypted'

export interface Remark {
  readonly code: RemarkCode
  /** How many of them. */
  readonly count: number
  /** Names of what it is about, the first few. */
  readonly names: readonly string[]
}

/** Where the bytes of a part are: here, or where `partSource` fetches them from. */
export type PartContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** An entry of the ZIP file that was read; its raw name. */
  | { readonly kind: 'entry'; readonly index: number }
  /** A file of the folder that was read. */
  | { readonly kind: 'file'; readonly path: string }

export interface Part {
  /** Safe as an attachment's name: no folders, no control characters. */
  readonly name: string
  /** By content, not by name. */
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** Shown within the text rather than beside it. */
  readonly inline: boolean
  /** Titles of the messages and archives it lay in, the outermost first; empty for the arrival's own. */
  readonly within: readonly string[]
  readonly sentAt?: Said
  readonly content: PartContent
}

export interface ChatMessage {
  readonly at: string
  /** Undefined for what the program itself wrote. */
  readonly author?: string
  readonly text: string
  /** Name of the file it carried, whether or not the export holds it. */
  readonly media?: string
  /** Something was sent that the export does not hold. */
  readonly mediaMissing?: true
  /** It was changed or taken back later. */
  readonly changed?: 'edited' | 'deleted'
}

interface Common {
  readonly title: string
  readonly mediaType: string
  /** When the thing itself happened; undefined where it does not say. */
  readonly sentAt?: Said
  readonly people: readonly Person[]
  /** All that can be searched, as plain text. */
  readonly text: string
  readonly parts: readonly Part[]
  readonly remarks: readonly Remark[]
}

export interface MailArrival extends Common {
  readonly kind: 'mail'
  readonly format: 'eml' | 'msg'
  /** What the sender wrote this time. */
  readonly newest: string
  /** The history they left below it. */
  readonly quoted: string
  /** How many replies deep the history goes. */
  readonly replies: number
  readonly body: 'text' | 'html' | 'rtf' | 'none'
  readonly messageId?: string
  readonly inReplyTo?: string
  readonly references: readonly string[]
}

export interface ChatArrival extends Common {
  readonly kind: 'chat'
  readonly messages: readonly ChatMessage[]
  readonly members: readonly string[]
}

export interface Picture {
  readonly facts?: PictureFacts
  /** 64 bits as 16 hexadecimal figures; compare with `likenessDistance`. Undefined for a picture without features. */
  readonly likeness?: string
  /** A copy that can be shown, upright, where the original cannot. */
  readonly viewable?: { readonly mediaType: 'image/jpeg'; readonly bytes: Uint8Array }
}

export interface PictureArrival extends Common, Picture {
  readonly kind: 'picture'
}

/** A still with the seconds around it, in `parts`. */
export interface LivePhotoArrival extends Common, Picture {
  readonly kind: 'live-photo'
}

export interface PdfArrival extends Common {
  readonly kind: 'pdf'
  readonly pages: readonly string[]
}

export interface RecordingArrival extends Common {
  readonly kind: 'audio' | 'video'
  readonly seconds?: number
}

export interface ArchiveArrival extends Common {
  readonly kind: 'archive'
}

export interface OtherArrival extends Common {
  readonly kind: 'other'
}

export type Arrival =
  | MailArrival
  | ChatArrival
  | PictureArrival
  | LivePhotoArrival
  | PdfArrival
  | RecordingArrival
  | ArchiveArrival
  | OtherArrival

export type ReadingRefusal =
  | 'not-found'
  | 'empty'
  | 'too-large'
  | 'damaged'
  | 'encrypted'
  /** It unpacks to out of all proportion. */
  | 'bomb'
  /** It took longer, or more memory, than anything honest does. */
  | 'exhausting'

/** A file or folder as it came: by its path, or as bytes where a drop had none. */
export type ArrivingFile = {
  readonly name: string
  /** By the system's clock. */
  readonly modified?: Instant | undefined
  /** The film of a Live Photo; see `pairLivePhotos`. */
  readonly film?: ArrivingFile | undefined
} & ({ readonly path: string } | { readonly bytes: Uint8Array })
