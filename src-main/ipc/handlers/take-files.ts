import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Taken } from '../../../src-shared/ipc/contract/shapes'
import type { Refused } from '../../../src-shared/ipc/reply'
import { attachmentId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result } from '../../../src-shared/lib/result'
import { sourceOfBytes } from '../../app/session/pending-logo'
import type { Workspace } from '../../app/workspace'
import { mayBeOutlook, outlookDate } from '../../arrivals/outlook-date'
import { fileSource } from '../../store/attachments/file-source'
import { takeIn } from '../../store/attachments/intake'
import type { IntakeRefusal } from '../../store/attachments/refusals'
import { attachmentRoom } from '../../store/attachments/room'
import type { Call } from '../handlers'

/** A file somebody gave us: on the disk, or only in a page. */
export type GivenFile = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array }

type TakenAnswer =
  | { readonly ok: true; readonly value: Taken }
  | Refused<'not-open' | 'cancelled' | 'read-only' | 'store-stopped'>

/**
 * Takes files in one after the other, so that five hundred photographs need the memory of one. Those that cannot be
 * taken are named with a reason and stop nothing; cancelled, what was taken so far stays unused and is swept.
 */
export async function takeFiles(files: readonly GivenFile[], call: Call): Promise<TakenAnswer> {
  const workspace = call.app.workspace()
  if (workspace === undefined) return { ok: false, reason: 'not-open' }
  const sizes = await Promise.all(files.map(sizeOf))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const result: Taken = { taken: [], refused: [] }
  let before = 0
  for (const [index, file] of files.entries()) {
    const size = sizes[index] ?? 0
    const one = await takeOne(workspace, { file, size }, call.signal, (done) => call.progress(before + done, total))
    if (one.taken.ok) result.taken.push(one.taken.value)
    else if (stopsAll(one.taken.reason)) return { ok: false, reason: one.taken.reason }
    else result.refused.push({ name: one.name.slice(0, 255), reason: one.taken.reason })
    before += size
  }
  call.progress(total, total)
  return ok(result)
}

type StopsAll = 'cancelled' | 'read-only' | 'store-stopped'

function stopsAll(refusal: IntakeRefusal): refusal is StopsAll {
  return refusal === 'cancelled' || refusal === 'read-only' || refusal === 'store-stopped'
}

async function takeOne(
  workspace: Workspace,
  { file, size }: { readonly file: GivenFile; readonly size: number },
  signal: AbortSignal,
  onProgress: (done: number) => void
): Promise<{ name: string; taken: Result<Attachment, IntakeRefusal> }> {
  const id = attachmentId.parse(workspace.newId())
  const source = 'path' in file ? await fileSource(file.path) : sourceOfBytes(file.name, file.bytes)
  const room = attachmentRoom(workspace.vault)
  const sentAt = await sentAtOf(file, size, room.clock())
  const taken = await takeIn(room, id, { ...source, sentAt }, { signal, onProgress })
  return { name: source.name, taken }
}

/** What a file cannot say as it passes: an Outlook message has its date anywhere. One that cannot be read refuses later. */
async function sentAtOf(file: GivenFile, size: number, now: number): Promise<Instant | undefined> {
  if (!mayBeOutlook('path' in file ? basename(file.path) : file.name, size)) return undefined
  const bytes = 'path' in file ? await readFile(file.path).catch(() => undefined) : file.bytes
  return bytes && (await outlookDate(bytes, now))
}

async function sizeOf(file: GivenFile): Promise<number> {
  if ('bytes' in file) return file.bytes.length
  return stat(file.path).then(
    (found) => found.size,
    () => 0
  )
}
