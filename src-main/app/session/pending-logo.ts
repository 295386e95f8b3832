import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import type { Result } from '../../../src-shared/lib/result'
import { attachmentName } from '../../store/attachments/attachment-name'
import { type IntakeSource, takeIn } from '../../store/attachments/intake'
import type { IntakeRefusal } from '../../store/attachments/refusals'
import { attachmentRoom } from '../../store/attachments/room'
import type { Vault } from '../../store/vault/vault'

/** A logo chosen on the first page, before there is a vault to keep it in. It waits in memory, under its final id. */
export interface PendingLogo {
  readonly attachment: Attachment
  readonly bytes: Buffer
}

export function pendingLogo(id: AttachmentId, name: string, mediaType: string, bytes: Buffer): PendingLogo {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { attachment: { id, name: attachmentName(name), mediaType, size: bytes.length, sha256 }, bytes }
}

/** Puts it in the vault that was made since. */
export function keepLogo(vault: Vault, logo: PendingLogo): Promise<Result<Attachment, IntakeRefusal>> {
  return takeIn(attachmentRoom(vault), logo.attachment.id, sourceOfBytes(logo.attachment.name, logo.bytes))
}

/** Bytes in memory as something to take in. */
export function sourceOfBytes(name: string, bytes: Uint8Array): IntakeSource {
  return { name, bytes: Readable.from([bytes]), total: bytes.length }
}
