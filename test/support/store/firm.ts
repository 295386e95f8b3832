import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { makeBackup } from '../../../src-main/backup/make'
import { restoreBackup } from '../../../src-main/backup/restore'
import { makePackage, type PackagePlan, planPackage } from '../../../src-main/exchange/transfer/make-package'
import { openPackage } from '../../../src-main/exchange/transfer/open-package'
import { takePackage } from '../../../src-main/exchange/transfer/take-package'
import { takeIn } from '../../../src-main/store/attachments/intake'
import { type AttachmentRoom, attachmentRoom } from '../../../src-main/store/attachments/room'
import type { Acting } from '../../../src-main/store/commands/acting'
import { captureCase } from '../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../src-main/store/commands/execute-organisation'
import { verifyChain } from '../../../src-main/store/events/verify-chain'
import type { Vault } from '../../../src-main/store/vault/vault'
import { checkViews } from '../../../src-main/store/views/check'
import { ensureViews } from '../../../src-main/store/views/rebuild'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { attachmentId, type CaseId } from '../../../src-shared/lib/ids'
import { aCapture, asks, firmCommands, person } from './samples'
import { newVault, PASSPHRASE, reopen, temporaryFolder } from './temp-vault'
import { leaHandler, newId, StillClock } from './test-store'

/** A machine of a firm: a copy of its vault, and somebody at the keyboard. */
export interface FirmMachine {
  readonly vault: Vault
  readonly room: AttachmentRoom
  readonly acting: Acting
  readonly clock: StillClock
}

/** The passphrase of packages. */
export const SECRET = 'quatre mots pour un colis'

export function machineOf(vault: Vault, now = '2026-03-03T08:15:00.000Z'): FirmMachine {
  const clock = new StillClock(now)
  const acting = { vault, clock, newId, actor: leaHandler, deadlines: deadlineLore }
  return { vault, clock, acting, room: attachmentRoom(vault) }
}

/** The first machine of a firm. */
export async function firstMachine(): Promise<FirmMachine> {
  const vault = await newVault()
  await ensureViews(vault.write, deadlineLore)
  const machine = machineOf(vault)
  const set = await executeOrganisationAll(machine.acting, firmCommands)
  if (!set.ok) throw new Error(set.reason.code)
  return machine
}

/** Another machine of the firm: a verified backup, restored elsewhere. */
export async function nextMachine(from: FirmMachine, machineLetter: string): Promise<FirmMachine> {
  const folder = await temporaryFolder()
  const file = join(folder, 'copie.entente')
  const made = await makeBackup(from.vault.snapshotSource(), { to: file, now: Date.UTC(2026, 2, 3) })
  if (!made.ok) throw new Error(JSON.stringify(made.reason))
  const workspace = join(folder, 'workspace')
  const options = { appVersion: '0.1.0', reserveBytes: 0, passphrase: PASSPHRASE, machineLetter }
  const restored = await restoreBackup({ ...options, from: file, workspace })
  if (!restored.ok) throw new Error(JSON.stringify(restored.reason))
  return machineOf(await reopen(workspace))
}

/** A new complaint. */
export async function opened(machine: FirmMachine, summary = 'L’eau goutte du plafond.'): Promise<CaseId> {
  const done = await captureCase(machine.acting, aCapture(person('Éléonore', 'Nuñez d’Épinay'), { summary }))
  if (!done.ok) throw new Error(JSON.stringify(done.reason))
  return done.value.id
}

export async function told(machine: FirmMachine, id: CaseId, command: CaseCommandInput): Promise<void> {
  machine.clock.pass(1)
  const done = await executeCase(machine.acting, id, asks(command))
  if (!done.ok) throw new Error(JSON.stringify(done.reason))
}

/** Takes some bytes in, for an entry to come. */
export async function broughtIn(
  machine: FirmMachine,
  name = 'Façade.jpg',
  bytes: Uint8Array = randomBytes(70_000)
): Promise<Attachment> {
  const pieces = async function* () {
    yield bytes
  }
  const taken = await takeIn(machine.room, attachmentId.parse(newId()), { name, bytes: pieces() })
  if (!taken.ok) throw new Error(taken.reason)
  return taken.value
}

/** Takes some bytes in and gives them to a case. */
export async function photographed(machine: FirmMachine, id: CaseId, bytes?: Uint8Array): Promise<Attachment> {
  const photo = await broughtIn(machine, 'Façade.jpg', bytes)
  await told(machine, id, { type: 'add-evidence', text: 'La façade nord', attachments: [photo] })
  return photo
}

/** Makes a package of cases; a refusal fails the test. */
export function packed(machine: FirmMachine, ...cases: readonly CaseId[]): Promise<string> {
  return packedAs(machine, cases, (plan) => plan)
}

/** The same, with what is put into it changed on the way. */
export async function packedAs(
  machine: FirmMachine,
  cases: readonly CaseId[],
  change: (plan: PackagePlan) => PackagePlan
): Promise<string> {
  const to = join(await temporaryFolder(), 'colis.age')
  const plan = await planPackage(machine.vault, machine.room, cases)
  if (!plan.ok) throw new Error(plan.reason.kind)
  const made = await makePackage(machine.vault, change(plan.value), {
    to,
    lock: { passphrase: SECRET },
    now: machine.clock.now(),
    id: newId(),
    appVersion: '0.1.0',
    workFactor: 4
  })
  if (!made.ok) throw new Error(JSON.stringify(made.reason))
  return to
}

/** Opens a package as a machine would; closed at the test's end. */
export async function openedAt(machine: FirmMachine, file: string, passphrase = SECRET) {
  const package_ = await openPackage(machine.room, file, { key: { passphrase } })
  if (package_.ok) onTestFinished(() => package_.value.close())
  return package_
}

/** Takes a package at a machine; a refusal fails the test. */
export async function taken(machine: FirmMachine, file: string) {
  const package_ = await openedAt(machine, file)
  if (!package_.ok) throw new Error(JSON.stringify(package_.reason))
  const done = await takePackage(machine.vault, machine.room, package_.value, {
    loreOf: deadlineLore,
    now: machine.clock.now()
  })
  if (!done.ok) throw new Error(JSON.stringify(done.reason))
  return done.value
}

/** What is wrong with a machine's vault: nothing. */
export async function faultsOf({ vault }: FirmMachine) {
  const chain = await verifyChain(vault.read)
  return { chain: chain.ok && chain.value.verdict, views: await checkViews(vault.read, deadlineLore) }
}
