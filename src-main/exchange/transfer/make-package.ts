import { lstat, rm } from 'node:fs/promises'
import { PACKAGE_FORMAT, packageInfo } from '../../../src-shared/domain/exchange/package'
import { isNarrowed } from '../../../src-shared/domain/exchange/receiving'
import type { PackageNews } from '../../../src-shared/domain/exchange/seen'
import { type CaseId, type MachineId, machineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { renameDurably } from '../../store/atomic-file'
import { BlobAlteredError } from '../../store/attachments/blob-format'
import { findAttachment } from '../../store/attachments/find-attachment'
import type { AttachmentRoom } from '../../store/attachments/room'
import { errorCode } from '../../store/error-code'
import { isThere } from '../../store/is-there'
import { isDiskFull } from '../../store/storage-failure'
import { streamsOf } from '../../store/streams/streams'
import { type Collected, collectCases } from '../../store/transfer/collect'
import { collectNews } from '../../store/transfer/collect-news'
import { signAsMachine } from '../../store/transfer/exchange-keys'
import { knownMachine } from '../../store/transfer/known-machines'
import { lettersToSign, noteLettersSent } from '../../store/transfer/letters-away'
import { noteMade, unconfirmed } from '../../store/transfer/made-packages'
import { ownReceiving, receivingOf } from '../../store/transfer/receiving'
import { titlesOf } from '../../store/transfer/references'
import { confirmedBy, ownNumbering, seenBy, takenHere } from '../../store/transfer/seen'
import { noteBrought, noteWithheld, withheldOf } from '../../store/transfer/withheld'
import type { Vault } from '../../store/vault/vault'
import type { Lock } from './age-file'
import { type PackedFile, writePackage } from './write-package'

/** What a package will hold, before it is made. */
export interface PackagePlan {
  readonly collected: Collected
  readonly cases: readonly { readonly id: CaseId; readonly reference: string; readonly title: string }[]
  /** Each content once. */
  readonly files: readonly PackedFile[]
  /** Bytes of the files. */
  readonly bytes: number
  /** Files that entries name and the vault no longer has. */
  readonly missing: number
  /** Of everything that is news to one machine, instead of chosen cases. */
  readonly news?: PackageNews
  /** The cases of other departments that stay here, and up to which number the machine holds each. */
  readonly left?: ReadonlyMap<string, number>
  /** The cases that go though they were left out before. */
  readonly brought?: readonly string[]
}

/** Why no package was made. Nothing stands under its name. */
export type MakeRefusal =
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'exists' }
  /** A file of the vault is not what it was, or is gone. */
  | { readonly kind: 'file-damaged' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'unwritable'; readonly code: string }
  | { readonly kind: 'cancelled' }

/** What of some cases goes into a package. */
export interface Scope {
  /** The cases they link to go along. */
  readonly linked?: boolean
  /** What all of these machines confirmed that they have stays out. */
  readonly without?: readonly MachineId[]
}

/** Finds what a package of these cases holds. */
export async function planPackage(
  vault: Vault,
  room: AttachmentRoom,
  chosen: readonly CaseId[],
  { linked = true, without = [] }: Scope = {}
): Promise<Result<PackagePlan, { readonly kind: 'no-such-case' }>> {
  const streams = streamsOf(vault)
  for (const id of chosen) {
    if (!(await streams.cases.load(vault.read, id)).state) return refuse({ kind: 'no-such-case' })
  }
  const after = await allHold(vault, without)
  const collected = await collectCases(vault.read, chosen, { linked, after })
  const cases: { id: CaseId; reference: string; title: string }[] = []
  for (const id of collected.cases) {
    const { state } = await streams.cases.load(vault.read, id)
    if (state) cases.push({ id, reference: state.reference, title: state.title })
  }
  return ok({ collected, cases, ...(await findFiles(vault, room, collected)) })
}

/** How far all of some machines hold each of the streams; not at all where no machine is named. */
async function allHold(vault: Vault, machines: readonly MachineId[]): Promise<(stream: string) => Promise<number>> {
  const held: (readonly [machine: MachineId, position: number])[] = []
  for (const machine of machines) held.push([machine, await confirmedBy(vault, machine)])
  return async (stream) => {
    let least: number | undefined
    for (const [machine, position] of held) {
      const left = (await withheldOf(vault.read, machine, [stream])).get(stream) ?? position
      least = Math.min(least ?? left, left, position)
    }
    return least ?? 0
  }
}

/** Which of the news a package holds: all that a machine did not confirm, or what came after the last one made for it. */
export type Since = 'receipt' | 'last-package'

/** Finds everything that is news to a machine; nothing of what is older is read. */
export async function planNews(
  vault: Vault,
  room: AttachmentRoom,
  machine: MachineId,
  since: Since
): Promise<PackagePlan & { readonly news: PackageNews }> {
  const own = await ownNumbering(vault)
  const receipt = await confirmedBy(vault, machine)
  const known = await knownMachine(vault.read, machine)
  const receives = known && receivingOf(known)
  const open = await unconfirmed(vault.read, machine, receipt)
  const before = since === 'last-package' ? open.map(({ made_at: madeAt, upto }) => ({ madeAt, upto })) : []
  const after = before.at(-1)?.upto ?? receipt
  const { upto, left, brought, ...collected } = await collectNews(vault.read, { after, machine, receives })
  const cases = await titlesOf(vault.read, collected.cases)
  const narrowed = isNarrowed(receives) && { receives: receives.departments }
  const news = { for: machine, after, upto, origins: [...own.origins], before, ...narrowed }
  return { collected, cases, news, left, brought, ...(await findFiles(vault, room, collected)) }
}

async function findFiles(vault: Vault, room: AttachmentRoom, collected: Collected) {
  const files = new Map<string, PackedFile>()
  let missing = 0
  for (const id of collected.files) {
    const found = await findAttachment(vault.read, room.folders, id)
    if (found) files.set(found.sha256, { sha256: found.sha256, blob: found.blob })
    else missing += 1
  }
  const bytes = [...files.values()].reduce((sum, { blob }) => sum + blob.size, 0)
  return { files: [...files.values()], bytes, missing }
}

export interface MakeOptions {
  /** Absolute path of the file to write; must not exist. */
  readonly to: string
  readonly lock: Lock
  /** The machines it is made for, where it has no passphrase. */
  readonly machines?: readonly MachineId[]
  readonly now: Instant
  /** A new UUID version 7. */
  readonly id: string
  readonly appVersion: string
  readonly workFactor?: number
  readonly signal?: AbortSignal
  /** Bytes done, of about how many. */
  readonly onProgress?: (done: number, total: number) => void
}

export interface MadePackage {
  readonly id: string
  readonly file: string
  readonly bytes: number
}

/** Writes what was planned into one encrypted file, which gets its name once it is whole and on the disk. */
export async function makePackage(
  vault: Vault,
  plan: PackagePlan,
  options: MakeOptions
): Promise<Result<MadePackage, MakeRefusal>> {
  const { state } = await streamsOf(vault).organisation(vault.read)
  const { lanes, entries } = plan.collected
  const info = packageInfo.parse({
    format: PACKAGE_FORMAT,
    id: options.id,
    madeAt: options.now,
    vault: vault.id,
    machine: { id: vault.machine.id, epoch: vault.machine.epoch, letter: vault.machine.letter },
    firm: state.company?.name ?? '',
    appVersion: options.appVersion,
    cases: plan.cases,
    entries: entries.length,
    files: plan.files.length,
    seen: await seenBy(vault.read, machineId.parse(vault.machine.id)),
    taken: await takenHere(vault.read),
    receives: await ownReceiving(vault),
    news: plan.news
  })
  const partial = `${options.to}.partial`
  try {
    if (await isThere(options.to)) return refuse({ kind: 'exists' })
    await rm(partial, { force: true })
    const total = plan.bytes + entries.reduce((sum, { payload }) => sum + (payload?.body.length ?? 0), 0)
    const { onProgress, ...writing } = options
    const onBytes = (bytes: number) => onProgress?.(Math.min(bytes, total), total)
    const sign = (list: Uint8Array) => signAsMachine(vault, list)
    await writePackage(partial, { info, lanes, entries, files: plan.files }, { ...writing, sign, onBytes })
    const { size } = await lstat(partial)
    await renameDurably(partial, options.to)
    await noteLeft(vault, plan, options)
    return ok({ id: options.id, file: options.to, bytes: size })
  } catch (error) {
    const refusal = refusalOf(error, options.signal)
    if (!refusal) throw error
    return refuse(refusal)
  } finally {
    await rm(partial, { force: true }).catch(() => undefined)
  }
}

/** Remembers what left in a package: news for a machine, and letters to be signed. */
async function noteLeft(vault: Vault, plan: PackagePlan, options: MakeOptions): Promise<void> {
  const { news, cases, collected, left = new Map(), brought = [] } = plan
  const ids = new Set(cases.map((one) => one.id))
  const letters = await lettersToSign(vault, ids, new Set(collected.entries.map((entry) => entry.id)))
  const machines = news ? [news.for] : (options.machines ?? [])
  if (!news && letters.length === 0) return
  await vault.write(async (trx) => {
    if (news) {
      await noteMade(trx, { id: options.id, madeAt: options.now, news })
      await noteWithheld(trx, news.for, left)
      await noteBrought(trx, { id: options.id, machine: news.for, streams: brought })
    }
    await noteLettersSent(trx, { package: options.id, machines, letters, at: options.now })
    return ok(undefined)
  })
}

function refusalOf(error: unknown, signal: AbortSignal | undefined): MakeRefusal | undefined {
  if (signal?.aborted) return { kind: 'cancelled' }
  if (error instanceof BlobAlteredError) return { kind: 'file-damaged' }
  const code = errorCode(error)
  if (code === undefined) return undefined
  return isDiskFull(code) ? { kind: 'disk-full' } : { kind: 'unwritable', code }
}
