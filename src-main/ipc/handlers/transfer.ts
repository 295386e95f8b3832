import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PackageInfo } from '../../../src-shared/domain/exchange/package'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import type { Answer } from '../../../src-shared/ipc/reply'
import type { MachineId } from '../../../src-shared/lib/ids'
import type { Instant, PlainDate } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { type Translate, translator } from '../../../src-shared/texts/translator'
import type { AppContext } from '../../app/context'
import { deadlineLore } from '../../app/deadline-data'
import type { Session } from '../../app/session/session'
import type { Workspace } from '../../app/workspace'
import { lockOf } from '../../exchange/transfer/age-file'
import { freeTarget } from '../../exchange/transfer/hand-over-folder'
import { makePackage, type PackagePlan, planNews, planPackage } from '../../exchange/transfer/make-package'
import { type OpenPackage, openPackage } from '../../exchange/transfer/open-package'
import { isWhole, previewPackage, takePackage } from '../../exchange/transfer/take-package'
import { renameDurably } from '../../store/atomic-file'
import { attachmentRoom } from '../../store/attachments/room'
import { errorCode } from '../../store/error-code'
import { isLongEnough } from '../../store/keys/passphrase'
import { readConflicts } from '../../store/queries/conflicts'
import { streamsOf } from '../../store/streams/streams'
import { ownIdentity } from '../../store/transfer/exchange-keys'
import { knownMachine, knownMachines } from '../../store/transfer/known-machines'
import { unconfirmed } from '../../store/transfer/made-packages'
import { noteReceipts } from '../../store/transfer/note-receipts'
import { confirmedBy } from '../../store/transfer/seen'
import type { Vault } from '../../store/vault/vault'
import type { Call, HandlersOf } from '../handlers'
import { handOverOf, renewSharedCard, sharedFolderHandlers } from './hand-over'
import { refusedSender, refusedToMake, refusedToOpen, refusedToTake } from './refused-package'

/** The file chosen last, and what it holds once it was opened; a page never names its path. */
interface Chosen {
  readonly file: string
  readonly vault: Workspace['vault']
  /** Its name, where it lies in the shared folder. */
  readonly shared?: string
  opened?: OpenPackage
}

/** Makes packages for other machines of the firm, and takes theirs. */
export function transferHandlers(session: Pick<Session, 'parts' | 'droppedPackage'>): HandlersOf<'transfer'> {
  let chosen: Chosen | undefined
  const choose = async (next: Chosen | undefined) => {
    const before = chosen
    chosen = next
    await before?.opened?.close()
  }
  const chosenIn = ({ vault }: Workspace): Chosen | undefined => (chosen?.vault === vault ? chosen : undefined)
  return {
    'transfer.plan': async (asked, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const planned = await plannedOf(workspace.vault, asked)
      if (!planned.ok) return planned
      const { collected, files, bytes, missing, cases: named, left } = planned.value
      const unconfirmed = 'machine' in asked ? await lastUnconfirmed(workspace.vault, asked.machine) : undefined
      const counts = { entries: collected.entries.length, files: files.length, bytes, missing, left: left?.size ?? 0 }
      return ok({ cases: [...named], ...counts, ...(unconfirmed && { unconfirmed }) })
    },
    'transfer.make': (asked, call) => make(asked, session.parts, call),
    ...sharedFolderHandlers(session.parts),
    'transfer.conflicts': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      return ok(await readConflicts(workspace.vault.read, streamsOf(workspace.vault)))
    },
    'transfer.choose': async (asked, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const next = await askedFile(asked, session, workspace.vault, app)
      if (!next.ok) return next
      await choose({ ...next.value, vault: workspace.vault })
      return chosenAs(next.value.file)
    },
    'transfer.open': async ({ passphrase }, { app, signal, progress }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const given = chosenIn(workspace)
      if (!given) return { ok: false, reason: 'no-file' }
      const onBytes = (bytes: number) => progress(bytes, undefined)
      const key = passphrase === undefined ? { identity: await ownIdentity(workspace.vault) } : { passphrase }
      const opened = await openPackage(attachmentRoom(workspace.vault), given.file, { key, signal, onBytes })
      if (!opened.ok) return refusedToOpen(opened.reason, workspace.vault)
      await choose({ ...given, opened: opened.value })
      const preview = await previewPackage(workspace.vault, opened.value)
      if (preview.ok) {
        const { entries } = preview.value
        // Nothing will be taken, so what it says of its machine is noted now.
        if (entries === 0 && isWhole(preview.value)) {
          await noteReceived(workspace, opened.value.info)
          await confirm(workspace, session.parts.settings, given.shared)
        }
        return preview
      }
      const { opened: _closed, ...again } = given
      await choose(again)
      return refusedSender(preview.reason)
    },
    'transfer.take': async (_input, { app, signal, progress }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const given = chosenIn(workspace)
      const opened = given?.opened
      if (!opened) return { ok: false, reason: 'no-file' }
      const { vault, clock } = workspace
      const options = { loreOf: deadlineLore, now: clock.now(), signal, onProgress: progress }
      // Whatever is chosen meanwhile does not close what is being taken.
      chosen = undefined
      let isOver = false
      try {
        const taken = await takePackage(vault, attachmentRoom(vault), opened, options)
        if (!taken.ok) return refusedToTake(taken.reason)
        isOver = true
        await confirm(workspace, session.parts.settings, given.shared)
        return taken
      } finally {
        if (isOver || chosen) await opened.close()
        else chosen = given
      }
    }
  }
}

/** The file that was dropped, found in the shared folder, or is chosen by the system's dialogue now. */
async function askedFile(
  asked: ParsedInput<'transfer.choose'>,
  { parts, droppedPackage }: Pick<Session, 'parts' | 'droppedPackage'>,
  vault: Vault,
  { language, desktop }: AppContext
): Promise<Result<Pick<Chosen, 'file' | 'shared'>, 'no-file' | 'cancelled'>> {
  if ('dropped' in asked) return droppedPackage === undefined ? refuse('no-file') : ok({ file: droppedPackage })
  const { found } = asked
  if (found !== undefined) {
    const file = await handOverOf(parts.settings, vault).fileOf(found)
    return file === undefined ? refuse('no-file') : ok({ file, shared: found })
  }
  const t = translator(language())
  const filters = [
    { name: t('transfer.packages'), extensions: ['age'] },
    { name: t('dialog.all-files'), extensions: ['*'] }
  ]
  const [file] = await desktop.chooseFiles({ title: t('transfer.choose'), many: false, filters })
  return file === undefined ? refuse('cancelled') : ok({ file })
}

/** Tells the page which file was chosen, and what opens it. */
async function chosenAs(file: string): Promise<Answer<'transfer.choose'>> {
  try {
    return ok({ file: basename(file), lock: (await lockOf(file)) ?? 'passphrase' })
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return { ok: false, reason: 'unreadable', params: { code } }
  }
}

/** The keys of the machines a package is for; undefined when one of them is not trusted here. */
async function recipientsOf({ read }: Vault, machines: readonly MachineId[]) {
  const known = (await knownMachines(read)).filter(({ revoked_at }) => revoked_at === null)
  const chosen = known.filter(({ machine }) => machines.includes(machine))
  return chosen.length === machines.length ? chosen.map(({ recipient }) => recipient) : undefined
}

type Planned = ParsedInput<'transfer.plan'>

async function plannedOf(vault: Vault, asked: Planned) {
  const room = attachmentRoom(vault)
  if ('cases' in asked) {
    const plan = await planPackage(vault, room, asked.cases, { linked: asked.linked, without: asked.without })
    return plan.ok ? plan : { ok: false as const, reason: plan.reason.kind }
  }
  const known = await recipientsOf(vault, [asked.machine])
  if (!known) return { ok: false as const, reason: 'no-such-machine' as const }
  return ok(await planNews(vault, room, asked.machine, asked.since))
}

/** When the last package was made that a machine has not confirmed yet. */
async function lastUnconfirmed(vault: Vault, machine: MachineId): Promise<Instant | undefined> {
  const receipt = await confirmedBy(vault, machine)
  return (await unconfirmed(vault.read, machine, receipt)).at(-1)?.made_at
}

async function noteReceived({ vault, clock }: Workspace, info: PackageInfo): Promise<void> {
  await vault.write(async (trx) => ok(await noteReceipts(trx, vault, info, { now: clock.now(), whole: true })))
}

/** Remembers that a package was taken, and says so in the shared folder where this machine presented itself. */
async function confirm(
  workspace: Workspace,
  settings: Session['parts']['settings'],
  shared: string | undefined
): Promise<void> {
  await handOverOf(settings, workspace.vault).noteTaken(shared)
  await renewSharedCard(workspace, settings)
}

async function lockFor(vault: Vault, asked: ParsedInput<'transfer.make'>) {
  const given = 'cases' in asked ? asked.lock : { machines: [asked.machine] }
  if ('passphrase' in given) {
    return isLongEnough(given.passphrase)
      ? ok({ lock: given, machines: [] })
      : { ok: false as const, reason: 'passphrase-too-short' as const }
  }
  const recipients = await recipientsOf(vault, given.machines)
  return recipients
    ? ok({ lock: { recipients }, machines: given.machines })
    : { ok: false as const, reason: 'no-such-machine' as const }
}

async function make(
  asked: ParsedInput<'transfer.make'>,
  { appVersion, settings }: Session['parts'],
  { app, signal, progress }: Call
): Promise<Answer<'transfer.make'>> {
  const workspace = app.workspace()
  if (!workspace) return { ok: false, reason: 'not-open' }
  const { vault, clock, newId } = workspace
  const locked = await lockFor(vault, asked)
  if (!locked.ok) return locked
  const plan = await plannedOf(vault, asked)
  if (!plan.ok) return plan
  if (plan.value.collected.entries.length === 0) return { ok: false, reason: 'nothing-new' }
  const t = translator(app.language())
  const name = await nameFor(vault, asked, plan.value, t, clock.today())
  const handOver = handOverOf(settings, vault)
  const folder = asked.share ? handOver.folder() : undefined
  const filters = [{ name: t('transfer.packages'), extensions: ['age'] }]
  const target =
    folder === undefined
      ? await app.desktop.chooseTarget({ title: t('transfer.make'), fileName: `${name}.age`, filters })
      : await freeTarget(folder, name)
  if (target === undefined) return { ok: false, reason: 'cancelled' }
  // Written beside it first: a file that was there is replaced by a whole package or not at all.
  const beside = `${target}.${newId().slice(-12)}`
  try {
    const options = {
      to: beside,
      ...locked.value,
      now: clock.now(),
      id: newId(),
      appVersion,
      signal,
      onProgress: progress
    }
    const made = await makePackage(vault, plan.value, options)
    if (!made.ok) return refusedToMake(made.reason)
    await renameDurably(beside, target)
    if (folder !== undefined) await handOver.noteMade(basename(target))
    return ok({ file: target, bytes: made.value.bytes })
  } finally {
    await rm(beside, { force: true })
  }
}

/** What the file of a package is called, without its ending: by its cases, or by the machine it is for. */
async function nameFor(
  { read }: Vault,
  asked: ParsedInput<'transfer.make'>,
  { cases: [first, ...others] }: PackagePlan,
  t: Translate,
  date: PlainDate
): Promise<string> {
  if ('cases' in asked) {
    const reference = first?.reference.replaceAll('/', '-') ?? ''
    return t('transfer.file-name', { date, reference, more: others.length })
  }
  return t('transfer.news.file-name', { date, letter: (await knownMachine(read, asked.machine))?.letter ?? '' })
}
