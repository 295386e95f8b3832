import type { Output } from '../../../src-shared/ipc/contract'
import { type MachineId, machineId } from '../../../src-shared/lib/ids'
import { isCopy } from '../../app/session/settle-copy'
import type { SettingsFile } from '../../app/settings'
import type { Vault } from '../../store/vault/vault'

/** More lives than this on one computer are forgotten, the first of them first. */
const MOST_LIVES = 100

/** Remembers that this computer is that machine, so that it knows itself again once a backup was restored. */
export async function noteLife(settings: SettingsFile, { id, machine }: Pick<Vault, 'id' | 'machine'>): Promise<void> {
  const own = machineId.parse(machine.id)
  const { lives } = settings.get()
  const known = lives[id] ?? []
  if (!known.includes(own)) await settings.change({ lives: { ...lives, [id]: [...known, own].slice(-MOST_LIVES) } })
}

export type FormerSelf = Output<'machine.list'>['presented'][number]['was']

/**
 * Tells of a machine whether this one is a copy of it, or began from a backup of it, and whether that was on this computer. The workspace alone
 * cannot tell a tablet that is restored from a desk that is set up from the tablet's backup: its computer can.
 */
export async function formerSelves(settings: SettingsFile, vault: Vault): Promise<(of: MachineId) => FormerSelf> {
  const { id, machine, read } = vault
  const before = read.selectFrom('machine').select('id').where('id', '<>', machine.id)
  const rows = await before.orderBy('epoch', 'desc').execute()
  const origins = new Set<string>(rows.map((row) => row.id))
  const { lives } = settings.get()
  const here = new Set<string>(lives[id] ?? [])
  const copiedFrom = isCopy(settings, vault) ? rows[0]?.id : undefined
  return (of) => {
    if (!origins.has(of)) return undefined
    if (of === copiedFrom) return 'copied'
    return here.has(of) ? 'this-computer' : 'origin'
  }
}
