import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type CaseId, caseId, type MachineId } from '../../../src-shared/lib/ids'
import { toInstant } from '../../../src-shared/lib/plain-date'
import { systemClock } from '../../app/clock'
import { deadlineLore } from '../../app/deadline-data'
import { newId } from '../../app/new-id'
import { lockOf } from '../../exchange/transfer/age-file'
import { makePackage, type PackagePlan, planNews, planPackage } from '../../exchange/transfer/make-package'
import { openPackage } from '../../exchange/transfer/open-package'
import { previewPackage, takePackage } from '../../exchange/transfer/take-package'
import { attachmentRoom } from '../../store/attachments/room'
import { errorCode } from '../../store/error-code'
import { homeZone } from '../../store/streams/home-zone'
import { streamsOf } from '../../store/streams/streams'
import { ownIdentity } from '../../store/transfer/exchange-keys'
import { knownMachines } from '../../store/transfer/known-machines'
import { casesOfReferences } from '../../store/transfer/references'
import type { Vault } from '../../store/vault/vault'
import { type Answer, type Command, type Given, required, type Terminal, WrongCall } from '../command'
import { withVault } from '../open'
import { passphraseOf } from '../passphrase'

const refused = (reason: string, more: object = {}): Answer => ({ code: 1, json: { ok: false, reason, ...more } })

/**
 * Makes a package of cases for another machine of the firm, or of all that is news to it, or takes one. It is locked for a
 * machine that was recognised here, or with a passphrase of its own; where none is given that is the workspace's, which the
 * machines of a firm may share.
 */
export const transfer: Command = {
  usage:
    'transfer --workspace DIR (--case REF[,REF] [--machine LETTER] --to FILE | --machine LETTER --to FILE | --from FILE [--preview]) [--package-passphrase-file FILE] [--passphrase-file FILE]',
  options: ['workspace', 'case', 'machine', 'to', 'from', 'passphrase-file', 'package-passphrase-file'],
  flags: ['preview'],
  required: ['workspace'],
  positionals: 0,
  run: async (given, terminal) => {
    const from = given.option('from')
    const machine = given.option('machine')
    if (from !== undefined && (given.option('to') ?? given.option('case') ?? machine) !== undefined) {
      throw new WrongCall('--from')
    }
    const to = from === undefined ? required(given, 'to') : ''
    const cases = from === undefined && machine === undefined ? required(given, 'case') : given.option('case')
    const references = cases?.split(',') ?? []
    // Asked for once: both may come from the same prompt.
    const passphrase = await passphraseOf(given, terminal)
    const secret = (await packagePassphrase(given)) ?? passphrase
    const known: Terminal = { ...terminal, askSecret: async () => passphrase }
    return withVault(given, known, refused, (vault) =>
      from === undefined
        ? make(vault, terminal, { references, to: resolve(to), machine, passphrase: secret })
        : take(vault, { from: resolve(from), passphrase: secret, previewOnly: given.flag('preview') })
    )
  }
}

async function packagePassphrase(given: Given): Promise<string | undefined> {
  const file = given.option('package-passphrase-file')
  if (file === undefined) return undefined
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/u, '')
  } catch (error) {
    throw new WrongCall(`${file} (${errorCode(error) ?? '?'})`, 'unreadable')
  }
}

interface Making {
  /** None: all that is news to the machine. */
  readonly references: readonly string[]
  readonly to: string
  /** Its letter; with a passphrase where none is named. */
  readonly machine: string | undefined
  readonly passphrase: string
}

async function make(vault: Vault, terminal: Terminal, asked: Making): Promise<Answer> {
  const { references, to, machine, passphrase } = asked
  const known = machine === undefined ? undefined : await trustedMachine(vault, machine)
  if (machine !== undefined && !known) return refused('no-such-machine', { machine })
  const planned = await planOf(vault, references, known?.machine)
  if (!planned.ok) return planned.answer
  const { plan } = planned
  if (plan.collected.entries.length === 0) return refused('nothing-new')
  const { state } = await streamsOf(vault).organisation(vault.read)
  const now = systemClock(() => homeZone(state)).now()
  const lock = known ? { recipients: [known.recipient] } : { passphrase }
  const machines = known ? [known.machine] : []
  const made = await makePackage(vault, plan, { to, lock, machines, now, id: newId(), appVersion: terminal.version })
  if (!made.ok) return refused(made.reason.kind)
  const { cases, collected, files, missing } = plan
  const counts = { entries: collected.entries.length, files: files.length, missing }
  const named = cases.map(({ reference, title }) => ({ reference, title }))
  return {
    code: 0,
    json: { ok: true, package: made.value.id, file: to, bytes: made.value.bytes, cases: named, ...counts }
  }
}

/** The one machine of a letter that is trusted here; two of one letter cannot be told apart by it. */
async function trustedMachine({ read }: Vault, letter: string) {
  const found = (await knownMachines(read)).filter((one) => one.letter === letter && one.revoked_at === null)
  return found.length === 1 ? found[0] : undefined
}

type Planned = { readonly ok: true; readonly plan: PackagePlan } | { readonly ok: false; readonly answer: Answer }

async function planOf(vault: Vault, references: readonly string[], machine: MachineId | undefined): Promise<Planned> {
  const room = attachmentRoom(vault)
  if (references.length === 0 && machine !== undefined) {
    return { ok: true, plan: await planNews(vault, room, machine, 'receipt') }
  }
  const found = await casesOfReferences(vault.read, references)
  const unknown = references.find((reference) => !found.has(reference))
  if (unknown !== undefined) return { ok: false, answer: refused('no-such-case', { case: unknown }) }
  const chosen: CaseId[] = [...found.values()].map((id) => caseId.parse(id))
  const plan = await planPackage(vault, room, chosen)
  return plan.ok ? { ok: true, plan: plan.value } : { ok: false, answer: refused(plan.reason.kind) }
}

interface Taking {
  readonly from: string
  readonly passphrase: string
  readonly previewOnly: boolean
}

async function take(vault: Vault, { from, passphrase, previewOnly }: Taking): Promise<Answer> {
  const room = attachmentRoom(vault)
  const lock = await lockOf(from).catch(() => undefined)
  const key = lock === 'machines' ? { identity: await ownIdentity(vault) } : { passphrase }
  const opened = await openPackage(room, from, { key })
  if (!opened.ok) {
    const { kind, ...more } = opened.reason
    return refused(kind, more)
  }
  try {
    const done = previewOnly
      ? await previewPackage(vault, opened.value)
      : await takePackage(vault, room, opened.value, { loreOf: deadlineLore, now: toInstant(Date.now()) })
    if (!done.ok) {
      const { kind, ...more } = done.reason
      return refused(kind, more)
    }
    const { waiting } = done.value
    const conflicts = done.value.cases.flatMap(({ reference, conflicts: some }) =>
      some.map(({ field, changes }) => ({ reference, field, changes }))
    )
    const json = { ok: waiting.length === 0, taken: !previewOnly, ...done.value, conflicts }
    return { code: waiting.length === 0 ? 0 : 1, json }
  } finally {
    await opened.value.close()
  }
}
