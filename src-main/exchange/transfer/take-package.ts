import type { LoreOf } from '../../../src-shared/domain/case/deadlines/lore'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { TransferPreview } from '../../../src-shared/domain/exchange/preview'
import { heldOf, missingBefore } from '../../../src-shared/domain/exchange/seen'
import { machineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AttachmentRoom } from '../../store/attachments/room'
import { type StagedFile, settleAll } from '../../store/attachments/settle'
import { isSignedBy } from '../../store/transfer/exchange-keys'
import { filesIn, isKept } from '../../store/transfer/files-needed'
import { knownMachine } from '../../store/transfer/known-machines'
import { noteLettersBrought } from '../../store/transfer/letters-away'
import { noteReceipts } from '../../store/transfer/note-receipts'
import { seenBy } from '../../store/transfer/seen'
import { newsOf, type StreamNews } from '../../store/transfer/survey-news'
import { type Taking, takeNews } from '../../store/transfer/take-news'
import type { WriteRefusal } from '../../store/unit-of-work'
import type { Vault } from '../../store/vault/vault'
import { describeNews } from './describe'
import type { OpenPackage } from './open-package'

/** Why a verified package does not concern this vault. */
export type SenderRefusal =
  /** Its vault is not this one: another firm's, or one that this firm began apart. */
  | { readonly kind: 'other-firm'; readonly firm: string }
  /** Nobody here recognised the machine that made it, or it is not what that machine signed. */
  | { readonly kind: 'unknown-machine'; readonly letter: string }
  /** Somebody here trusts that machine no longer. */
  | { readonly kind: 'machine-revoked'; readonly letter: string }

/** Why a verified package is not taken. */
export type TakeRefusal =
  | SenderRefusal
  | { readonly kind: 'cancelled' }
  | { readonly kind: WriteRefusal }
  /** A file of it was not taken in. */
  | { readonly kind: 'file-refused' }

/** What taking a package would change now. */
export async function previewPackage(
  vault: Vault,
  opened: OpenPackage
): Promise<Result<TransferPreview, SenderRefusal>> {
  const foreseen = await foresee(vault, opened)
  return foreseen.ok ? ok(foreseen.value.preview) : foreseen
}

interface Foreseen {
  readonly preview: TransferPreview
  readonly news: readonly StreamNews[]
}

async function foresee(vault: Vault, opened: OpenPackage): Promise<Result<Foreseen, SenderRefusal>> {
  const { info, lanes } = opened
  if (info.vault !== vault.id) return refuse({ kind: 'other-firm', firm: info.firm })
  const distrusted = await distrustOf(vault, opened)
  if (distrusted) return refuse({ kind: distrusted, letter: info.machine.letter })
  const news = await newsOf(vault.read, vault.machine, lanes)
  const preview = await describeNews(vault, opened, news)
  const missing = await missingFor(vault, opened)
  return ok({ preview: missing ? { ...preview, missing } : preview, news })
}

/** Whether nothing of a package stays behind once it is taken. */
export const isWhole = ({ waiting, missing }: Pick<TransferPreview, 'waiting' | 'missing'>): boolean =>
  waiting.length === 0 && missing === undefined

async function missingFor({ read, machine }: Vault, { info }: OpenPackage) {
  const { news } = info
  if (!news || news.for !== machine.id) return undefined
  const { id, epoch } = info.machine
  const own = machineId.parse(machine.id)
  // Of its own numbers it holds all: the other may have begun from a backup of this machine.
  const ours = { machine: own, epoch: machine.epoch, position: Number.MAX_SAFE_INTEGER }
  const held = heldOf([...(await seenBy(read, own)), ours], { machine: id, epoch, origins: news.origins })
  return missingBefore(news, held)
}

/**
 * Anybody who has the card of this machine can seal a package for it, so one without a passphrase must be signed by a
 * machine that somebody here recognised.
 */
async function distrustOf(
  vault: Vault,
  { info, lock, signed }: OpenPackage
): Promise<'unknown-machine' | 'machine-revoked' | undefined> {
  const known = await knownMachine(vault.read, info.machine.id)
  if (known?.revoked_at) return 'machine-revoked'
  if (lock === 'passphrase') return undefined
  const { list, signature } = signed
  const isTheirs = known && signature && isSignedBy(known.public_key, list, signature)
  return isTheirs ? undefined : 'unknown-machine'
}

export interface TakeOptions {
  readonly loreOf: LoreOf
  readonly now: Instant
  readonly signal?: AbortSignal | undefined
  /** Bytes of files done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Takes a package: its files first, each on the disk for good, then everything it says in one transaction. Interrupted
 * before that, nothing has changed, and files without an event are swept after a day or found again the next time.
 */
export async function takePackage(
  vault: Vault,
  room: AttachmentRoom,
  opened: OpenPackage,
  options: TakeOptions
): Promise<Result<TransferPreview, TakeRefusal>> {
  const would = await foresee(vault, opened)
  if (!would.ok) return would
  const { preview, news } = would.value
  const taken = await takeFiles(
    room,
    opened,
    news.flatMap(({ entries }) => filesIn(entries)),
    options
  )
  if (!taken.ok) return taken
  const { loreOf, now } = options
  const brought = news.flatMap(({ entries }) => entries)
  const note: Taking['note'] = async (trx) => {
    await noteReceipts(trx, vault, opened.info, { now, whole: isWhole(preview) })
    await noteLettersBrought(trx, opened.info, brought, now)
  }
  const done = await takeNews({ vault, room, loreOf, isThere: (id) => taken.value.has(id), note }, opened.lanes)
  return done.ok ? ok(preview) : refuse({ kind: done.reason })
}

/** Files named in one transaction: others who write wait for no longer than that. */
const AT_ONCE = 200

/** @returns the ids of the files that are there now */
async function takeFiles(
  room: AttachmentRoom,
  opened: OpenPackage,
  files: readonly Attachment[],
  { signal, onProgress }: TakeOptions
): Promise<Result<ReadonlySet<string>, TakeRefusal>> {
  const there = new Set<string>()
  const coming: StagedFile[] = []
  for (const file of files) {
    const staged = opened.files.get(file.sha256)
    const kept = await isKept(room.read, file)
    if (kept || staged) there.add(file.id)
    if (kept || !staged) continue
    if (staged.size !== file.size) return refuse({ kind: 'file-refused' })
    const sha256 = Buffer.from(staged.sha256, 'hex')
    coming.push({ staged: staged.path, key: staged.key, sha256, attachment: file })
  }
  const total = files.reduce((sum, { size }) => sum + size, 0)
  let done = total - coming.reduce((sum, { attachment }) => sum + attachment.size, 0)
  for (let at = 0; at < coming.length; at += AT_ONCE) {
    if (signal?.aborted) return refuse({ kind: 'cancelled' })
    const part = coming.slice(at, at + AT_ONCE)
    const settled = await settleAll(room, part)
    if (!settled.ok) return refuse({ kind: settled.reason })
    done += part.reduce((sum, { attachment }) => sum + attachment.size, 0)
    onProgress?.(done, total)
  }
  return ok(there)
}
