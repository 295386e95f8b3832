import { join } from 'node:path'
import type { SignedCard } from '../../../src-shared/domain/exchange/machine-card'
import { toInstant } from '../../../src-shared/lib/plain-date'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import type { Session } from '../../app/session/session'
import { isCopy } from '../../app/session/settle-copy'
import type { Settings, SettingsFile } from '../../app/settings'
import type { Workspace } from '../../app/workspace'
import { isForMachine } from '../../exchange/transfer/age-file'
import { cardsIn, renewCard } from '../../exchange/transfer/card-file'
import { type FoundPackage, foundIn, markOf, packagesIn } from '../../exchange/transfer/hand-over-folder'
import { ownIdentity, ownSignedCard } from '../../store/transfer/exchange-keys'
import { knownMachines } from '../../store/transfer/known-machines'
import { readReceipts } from '../../store/transfer/note-receipts'
import type { Vault } from '../../store/vault/vault'
import type { HandlersOf } from '../handlers'

type Exchange = Settings['exchange'][Vault['id']]

const MOST_MARKS = 500

/** The folder that this machine shares with the others of the firm, and what it knows of the packages in it. */
export function handOverOf(settings: SettingsFile, { id }: Pick<Vault, 'id'>) {
  const known = (): Exchange => settings.get().exchange[id]
  const keep = (next: Exchange) => {
    const { [id]: _before, ...others } = settings.get().exchange
    return settings.change({ exchange: next ? { ...others, [id]: next } : others })
  }
  const mark = async (of: 'made' | 'taken', name: string | undefined) => {
    const now = known()
    const [found] = now && name !== undefined ? await foundIn(now.folder, name) : []
    if (now && found) await keep({ ...now, [of]: [...now[of], markOf(found)].slice(-MOST_MARKS) })
  }
  return {
    folder: () => known()?.folder,
    /** The path of a package that lies there: a page names what it was shown, never a path. */
    fileOf: async (name: string) => {
      const folder = known()?.folder
      const listed = folder === undefined ? [] : ((await packagesIn(folder)) ?? [])
      return folder !== undefined && listed.some((one) => one.name === name) ? join(folder, name) : undefined
    },
    use: (folder: string) => keep({ folder, made: [], taken: [] }),
    leave: () => keep(undefined),
    noteMade: (name: string) => mark('made', name),
    /** What was taken, or holds nothing new; nothing is noted of a file from elsewhere. */
    noteTaken: (name: string | undefined) => mark('taken', name),
    standingOf: (found: FoundPackage) => {
      if (known()?.made.includes(markOf(found))) return 'ours' as const
      return known()?.taken.includes(markOf(found)) ? ('taken' as const) : ('new' as const)
    }
  }
}

/** Reads what the machines say in the shared folder that they took; the windows hear of it where it is new. */
export async function hearReceipts(
  { vault, clock }: Workspace,
  cards: ReadonlyMap<string, SignedCard>,
  announce: Session['parts']['announce']
): Promise<void> {
  if (await readReceipts(vault, [...cards.values()], clock.now())) {
    announce({ kind: 'touched', topics: ['machines', 'letters'] })
  }
}

/** Says anew in the shared folder what this machine holds and asks for, where it presented itself there. */
export async function renewSharedCard({ vault, clock }: Workspace, settings: SettingsFile): Promise<void> {
  const folder = handOverOf(settings, vault).folder()
  const card = folder === undefined ? undefined : await ownSignedCard(vault, clock.now())
  if (folder !== undefined && card?.ok) await renewCard(folder, card.value)
}

type FolderHandlers = Pick<HandlersOf<'transfer'>, 'transfer.found' | 'transfer.use-folder' | 'transfer.leave-folder'>

/** Tells which packages of a folder this machine may open; each is looked at once for as long as it lies there. */
function addressBook() {
  let told = new Map<string, boolean>()
  return async (vault: Vault, folder: string, found: readonly FoundPackage[]) => {
    const next = new Map<string, boolean>()
    const identity = await ownIdentity(vault)
    const { id, epoch } = vault.machine
    const markFor = (one: FoundPackage) => `${id} ${epoch} ${identity !== undefined} ${folder} ${markOf(one)}`
    for (const one of found) {
      const mark = markFor(one)
      next.set(mark, told.get(mark) ?? (await isForMachine(join(folder, one.name), identity)))
    }
    told = next
    return (one: FoundPackage) => next.get(markFor(one)) ?? true
  }
}

/** Shows the shared folder, and changes which one it is. */
export function sharedFolderHandlers({
  settings,
  announce
}: Pick<Session['parts'], 'settings' | 'announce'>): FolderHandlers {
  const addressed = addressBook()
  return {
    'transfer.found': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const handOver = handOverOf(settings, workspace.vault)
      const folder = handOver.folder()
      if (folder === undefined) {
        const known = await knownMachines(workspace.vault.read)
        const copied = isCopy(settings, workspace.vault)
        return ok({ away: false, inUse: known.length > 0 || copied, copied, packages: [] })
      }
      await hearReceipts(workspace, await cardsIn(folder), announce)
      const found = await packagesIn(folder)
      const isForUs = await addressed(workspace.vault, folder, found ?? [])
      const packages = (found ?? []).map((one) => {
        const known = handOver.standingOf(one)
        const standing = known === 'new' && !isForUs(one) ? ('others' as const) : known
        return { name: one.name, bytes: one.bytes, at: toInstant(one.modified), standing }
      })
      return ok({ folder, away: found === undefined, inUse: true, copied: isCopy(settings, workspace.vault), packages })
    },
    'transfer.use-folder': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const title = translator(app.language())('transfer.folder.choose')
      const [folder] = await app.desktop.chooseFiles({ title, many: false, folder: true })
      if (folder === undefined) return { ok: false, reason: 'cancelled' }
      await handOverOf(settings, workspace.vault).use(folder)
      return ok({})
    },
    'transfer.leave-folder': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      await handOverOf(settings, workspace.vault).leave()
      return ok({})
    }
  }
}
