import type { Kysely } from 'kysely'
import { type Attachment, attachment } from '../../../src-shared/domain/common/attachment'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { attachmentsIn } from '../attachments/named-in-payload'
import { loadEventsAt } from '../events/load-stream'
import type { Database } from '../tables/database'

/**
 * Puts what the store knows of each file in the place of what the window says of it: name, type, size and digest. Only
 * from which piece a copy was made is the window's to say.
 */
export async function knownFiles(
  db: Kysely<Database>,
  named: readonly Attachment[]
): Promise<Result<Attachment[], Refusal<'attachment-unknown'>>> {
  const files: Attachment[] = []
  for (const { id, name, madeFrom } of named) {
    const known = await knownFile(db, id)
    if (!known) return refusal('attachment-unknown', { name })
    files.push(madeFrom ? { ...known, madeFrom } : known)
  }
  return ok(files)
}

/** A file taken in and not yet named by an event, or one that an event names. */
export async function knownFile(db: Kysely<Database>, id: AttachmentId): Promise<Attachment | undefined> {
  const taken = await db.selectFrom('intakes').select('descriptor').where('id', '=', id).executeTakeFirst()
  if (taken) return attachment.parse(JSON.parse(taken.descriptor))
  const named = await db.selectFrom('attachments').select('position').where('id', '=', id).executeTakeFirst()
  const [event] = named ? await loadEventsAt(db, [named.position]) : []
  if (event?.payload.state !== 'present') return undefined
  return attachmentsIn(event.payload.value).find((file) => file.id === id)
}
