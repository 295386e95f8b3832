import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ArrivalOrigin } from '../../../src-shared/domain/arrivals/arrival'
import type { TakenArrivals } from '../../../src-shared/ipc/contract/arrivals'
import type { Refused } from '../../../src-shared/ipc/reply'
import { arrivalId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { deskOf } from '../../arrivals/desks'
import { listFound } from '../../arrivals/list-found'
import type { ArrivingFile } from '../../arrivals/read/arrival'
import type { Call } from '../handlers'
import type { GivenFile } from './take-files'

type Answer =
  | { readonly ok: true; readonly value: TakenArrivals }
  | Refused<'not-open' | 'cancelled' | 'read-only' | 'store-stopped'>

/** Takes files in as arrivals: kept first, all of them, then read. A folder stands for the files in it. */
export async function takeArrivals(files: readonly GivenFile[], origin: ArrivalOrigin, call: Call): Promise<Answer> {
  const workspace = call.app.workspace()
  if (workspace === undefined) return { ok: false, reason: 'not-open' }
  const given = (await Promise.all(files.map(arriving))).flat()
  const { signal, progress } = call
  const done = await deskOf(workspace).take(given, origin, { signal, progress })
  if (!done.ok) return done
  const { taken, duplicates, refused } = done.value
  const again = duplicates.map(({ id, first }) => (first.kind === 'arrival' ? arrivalId.parse(first.id) : id))
  const arrivals = [...new Set([...taken, ...again])]
  return ok({ taken: taken.length, duplicates: duplicates.length, arrivals, refused: [...refused] })
}

async function arriving(file: GivenFile): Promise<readonly ArrivingFile[]> {
  if ('bytes' in file) return [file]
  const { path } = file
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
  if (!isFolder) return [{ name: basename(path), path }]
  const inside = (await listFound(path)) ?? []
  return inside.map((found) => ({ name: basename(found.path), path: join(path, found.path) }))
}
