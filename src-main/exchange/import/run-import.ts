import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { Acting } from '../../store/commands/acting'
import { type ImportWords, importLines } from '../../store/commands/import-lines'
import { takeBackLines, takeBackPeople } from '../../store/commands/take-back-import'
import { inOneWrite } from '../../store/commands/work'
import {
  type ImportRecord,
  type LineRecord,
  readImport,
  readLines,
  settleImport,
  startImport
} from '../../store/imports/records'
import type { WriteRefusal } from '../../store/unit-of-work'
import type { Vault } from '../../store/vault/vault'
import { type Planning, planLines } from './plan-lines'
import { Portion } from './portion'

/** Lines of one transaction that takes back: what is on the disk when a machine stops, is whole. */
const CHUNK = 50

export interface Running {
  readonly progress: (done: number, total?: number) => void
  readonly signal: AbortSignal
  readonly onLines?: (lines: readonly LineRecord[]) => void
}

type Ended = Result<ImportRecord, WriteRefusal>

/** Imports a file, some lines at a time. Cancelled, what was imported stays and can be taken back. */
export async function runImport(
  acting: Acting & { readonly vault: Vault },
  planning: Planning,
  given: { readonly file: string; readonly words: ImportWords },
  running: Running
): Promise<Ended> {
  const id = acting.newId()
  const started = await inOneWrite<undefined, never>(acting, async ({ trx, now }) => {
    await startImport(trx, { id, file: given.file, actor: acting.actor, at: now })
    return ok(undefined)
  })
  if (!started.ok) return refuse(started.reason.code)
  const portion = new Portion()
  for await (const { lines, done } of planLines(planning)) {
    for (let at = 0; at < lines.length; ) {
      if (running.signal.aborted) return settled(acting, id, 'cancelled')
      const chunk = lines.slice(at, at + portion.lines).map((line) => line.write)
      const written = await importLines(acting, id, chunk, given.words)
      if (!written.ok) return refuse(written.reason.code)
      running.onLines?.(written.value.lines)
      at += chunk.length
      portion.took(written.value.commit)
    }
    running.progress(Math.round(done * 1_000), 1_000)
  }
  return settled(acting, id, 'done')
}

async function settled(
  acting: Acting & { readonly vault: Vault },
  id: string,
  state: ImportRecord['state'],
  kept = 0
): Promise<Ended> {
  const written = await inOneWrite<undefined, never>(acting, async ({ trx }) => {
    await settleImport(trx, id, { state, kept })
    return ok(undefined)
  })
  if (!written.ok) return refuse(written.reason.code)
  const record = await readImport(acting.vault.read, id)
  if (!record) throw new Error(`The import ${id} has no record`)
  return ok(record)
}

/**
 * Takes an import back: first its cases, then its contacts and sites that serve no other. Cancelled or interrupted, it can
 * be asked again.
 */
export async function takeBackImport(
  acting: Acting & { readonly vault: Vault },
  record: ImportRecord,
  reason: string,
  running: Running
): Promise<Result<ImportRecord, WriteRefusal | 'cancelled'>> {
  let kept = 0
  const passes = [
    (lines: readonly LineRecord[]) => takeBackLines(acting, lines, reason),
    (lines: readonly LineRecord[]) => takeBackPeople(acting, lines)
  ]
  let done = 0
  for (const pass of passes) {
    for await (const lines of pagesOf(acting.vault, record.id)) {
      if (running.signal.aborted) return refuse('cancelled')
      const taken = await pass(lines)
      if (!taken.ok) return refuse(taken.reason.code)
      kept += taken.value.kept
      done += lines.length
      running.progress(done, record.lines * passes.length)
    }
  }
  return settled(acting, record.id, 'taken-back', kept)
}

/** The lines of an import in their order, some at a time. */
export async function* pagesOf(
  { read }: Pick<Vault, 'read'>,
  id: string,
  limit = CHUNK
): AsyncGenerator<readonly LineRecord[]> {
  let after = 0
  for (;;) {
    const lines = await readLines(read, id, { after, limit })
    if (lines.length === 0) return
    yield lines
    after = lines.at(-1)?.place ?? after
  }
}
