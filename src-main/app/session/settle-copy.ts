import { type MachineId, machineId, vaultId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { cardsIn } from '../../exchange/transfer/card-file'
import { formerName, nameMachine, ownCard } from '../../store/transfer/exchange-keys'
import type { Vault } from '../../store/vault/vault'
import type { SettingsFile } from '../settings'

/** More copies than this on one computer are forgotten, the first of them first. */
const MOST_COPIES = 100

/** The letters of the machines that lie presented in the folder this computer shares with them; none where it is away. */
export async function lettersPresented(settings: SettingsFile, vault: string): Promise<readonly string[]> {
  const folder = settings.get().exchange[vaultId.parse(vault)]?.folder
  const cards = folder === undefined ? [] : (await cardsIn(folder)).values()
  return [...cards].filter((card) => card.vault === vault).map(({ letter }) => letter)
}

/** Whether this machine began as a copy of another one's workspace, on this computer. */
export function isCopy(settings: SettingsFile, { id, machine }: Pick<Vault, 'id' | 'machine'>): boolean {
  return settings.get().copies[id]?.includes(machineId.parse(machine.id)) ?? false
}

/**
 * A copied workspace that has just taken an identity of its own keeps the name people call it by, and its computer remembers
 * that it is a copy: the machine it was copied from is no former self, and may well be in use.
 */
export async function settleCopy(settings: SettingsFile, vault: Vault, now: Instant): Promise<void> {
  if (vault.notices.every(({ kind }) => kind !== 'own-identity')) return
  const { copies } = settings.get()
  const own = machineId.parse(vault.machine.id)
  const known: readonly MachineId[] = copies[vault.id] ?? []
  await settings.change({ copies: { ...copies, [vault.id]: [...known, own].slice(-MOST_COPIES) } })
  const name = await formerName(vault)
  if (name === undefined || name === '') return
  // Where the disk takes nothing, it is a name that is missing.
  const card = await ownCard(vault, now)
  if (card.ok && card.value.name === '') await nameMachine(vault, name)
}
