import { rm } from 'node:fs/promises'
import type { Transaction } from 'kysely'
import type { Database } from '../tables/database'
import type { UnitOfWork } from '../unit-of-work'
import { derivedFolder } from './derived-file'
import type { AttachmentRoom } from './room'
import { blobPath } from './settle'

/**
 * Erases the files of erased entries: their rows now, and where nothing else shows the same content its key, its file
 * and what was derived from it. Without the key no copy can be read, in a backup of the files either.
 * @param positions as `erasePayloads` answered them, in the same transaction
 */
export async function eraseAttachments(
  trx: Transaction<Database>,
  unit: UnitOfWork,
  room: Pick<AttachmentRoom, 'folders'>,
  positions: readonly number[]
): Promise<void> {
  if (positions.length === 0) return
  const rows = await trx.deleteFrom('attachments').where('position', 'in', positions).returning('blob').execute()
  for (const name of new Set(rows.map((row) => row.blob))) {
    if (await isShown(trx, name)) continue
    await trx.deleteFrom('blobs').where('name', '=', name).execute()
    unit.afterCommit(async () => {
      await rm(blobPath(room.folders, name), { force: true })
      await rm(derivedFolder(room.folders, name), { recursive: true, force: true })
    })
  }
}

async function isShown(trx: Transaction<Database>, blob: string): Promise<boolean> {
  const named = await trx.selectFrom('attachments').select('id').where('blob', '=', blob).executeTakeFirst()
  const waiting = await trx.selectFrom('intakes').select('id').where('blob', '=', blob).executeTakeFirst()
  return named !== undefined || waiting !== undefined
}
