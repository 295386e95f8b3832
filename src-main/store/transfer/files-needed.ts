import type { Kysely } from 'kysely'
import { fieldOf, parseJson } from '../../../src-shared/domain/chain/json'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { ReadEntry } from '../../../src-shared/domain/exchange/read-lanes'
import { attachmentsIn } from '../attachments/named-in-payload'
import type { Database } from '../tables/database'

/** The files that entries bring, each once. */
export function filesIn(entries: readonly ReadEntry[]): readonly Attachment[] {
  const files = new Map<string, Attachment>()
  for (const { entry } of entries) {
    if (!entry.payload?.body.includes('"sha256":')) continue
    const payload = fieldOf(parseJson(entry.payload.body), 'payload')
    for (const file of payload === undefined ? [] : attachmentsIn(payload)) files.set(file.id, file)
  }
  return [...files.values()]
}

/** Whether a file is kept already: named by an event, or taken in and waiting for its event. */
export async function isKept(db: Kysely<Database>, { id }: Pick<Attachment, 'id'>): Promise<boolean> {
  const named = await db.selectFrom('attachments').select('id').where('id', '=', id).executeTakeFirst()
  return (
    named !== undefined ||
    (await db.selectFrom('intakes').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
  )
}
