import { setImmediate as turn } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { fieldOf, parseJson } from '../../../src-shared/domain/chain/json'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { hexOf } from '../events/bytes'
import { nodeHasher } from '../events/node-hasher'
import type { Database } from '../tables/database'
import { attachmentsIn } from './named-in-payload'

/** An event and the store do not say the same of a file. The event is in the chain, so it is the one to believe. */
export interface DescriptionProblem {
  /** `no-file`: nothing is kept for it. `other-file`: another content, type or name is kept. */
  readonly kind: 'no-file' | 'other-file'
  readonly attachments: readonly [AttachmentId]
  /** Position of the event. */
  readonly position: number
}

const PAGE = 500

/** Compares every file that an event describes with what is kept for it. */
export async function checkDescriptions(
  db: Kysely<Database>,
  signal?: AbortSignal
): Promise<readonly DescriptionProblem[]> {
  const problems: DescriptionProblem[] = []
  let after = 0
  while (!signal?.aborted) {
    const rows = await readDescribing(db, after)
    for (const row of rows) {
      for (const described of describedIn(row.body)) {
        const kind = await faultOf(db, described)
        if (kind) problems.push({ kind, attachments: [described.id], position: row.position })
      }
      after = row.position
    }
    if (rows.length < PAGE) break
    await turn()
  }
  return problems
}

function readDescribing(db: Kysely<Database>, after: number) {
  return db
    .selectFrom('payloads')
    .select(['position', 'body'])
    .where('position', '>', after)
    .where(sql<boolean>`instr(body, cast('"sha256":' as blob)) > 0`)
    .orderBy('position')
    .limit(PAGE)
    .execute()
}

function describedIn(body: Uint8Array): readonly Attachment[] {
  const text = nodeHasher.decodeUtf8(body)
  const payload = text === undefined ? undefined : fieldOf(parseJson(text), 'payload')
  return payload === undefined ? [] : attachmentsIn(payload)
}

async function faultOf(db: Kysely<Database>, described: Attachment): Promise<DescriptionProblem['kind'] | undefined> {
  const kept = await db
    .selectFrom('attachments')
    .innerJoin('blobs', 'blobs.name', 'attachments.blob')
    .select(['attachments.name', 'attachments.media_type', 'blobs.sha256', 'blobs.size'])
    .where('attachments.id', '=', described.id)
    .executeTakeFirst()
  if (!kept) return 'no-file'
  const same =
    hexOf(kept.sha256) === described.sha256 &&
    kept.size === described.size &&
    kept.media_type === described.mediaType &&
    kept.name === described.name
  return same ? undefined : 'other-file'
}
