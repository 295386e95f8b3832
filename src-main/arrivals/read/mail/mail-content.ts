import type { Person, Said } from '../arrival'

/** One message as a format gives it, before it is laid out as an arrival. */
export interface MailContent {
  readonly subject: string
  readonly sentAt: Said | undefined
  readonly people: readonly Person[]
  /** Undefined where the message has no text of this kind. */
  readonly plain: string | undefined
  readonly html: string | undefined
  /** RTF that carries no HTML, already as text. */
  readonly rtf: string | undefined
  readonly files: readonly MailFile[]
  readonly messageId?: string | undefined
  readonly inReplyTo?: string | undefined
  readonly references: readonly string[]
}

export interface MailFile {
  readonly name: string | undefined
  readonly inline: boolean
  readonly content:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    /** A message that was read along with the one around it. */
    | { readonly kind: 'message'; readonly message: MailContent; readonly bytes?: Uint8Array | undefined }
}
