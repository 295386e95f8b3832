import { machineLetter } from '../../../src-shared/domain/reference/reference'
import type { WorkspaceSetup } from '../../../src-shared/ipc/contract/app'
import type { Answer, Refused } from '../../../src-shared/ipc/reply'
import { assertNever } from '../../../src-shared/lib/assert-never'
import { ok, type Result } from '../../../src-shared/lib/result'
import { createVault } from '../../store/vault/create'
import type { CreateRefusal } from '../../store/vault/refusals'
import type { Vault } from '../../store/vault/vault'
import { openWorkspace } from '../workspace'
import type { Session } from './session'

type Created = Answer<'app.create-workspace'>
type SetUpRefusal = Extract<Created, { ok: false }>

/**
 * Makes the firm's workspace from the first page. A vault that was made before and never described (the application
 * ended in between) is used rather than another one made.
 */
export async function setUpWorkspace(session: Session, setup: WorkspaceSetup): Promise<Created> {
  const { state } = session
  if (state.kind !== 'first-run') return { ok: false, reason: 'workspace-exists' }
  const signatory = setup.people.find((person) => person.active && person.powers.letters)
  if (signatory === undefined) return { ok: false, reason: 'no-signatory', fields: { people: 'no-signatory' } }
  const made = state.unfinished === undefined ? await create(session, setup) : await finish(state.unfinished, setup)
  if (!made.ok) return made.reason
  const vault = made.value
  const workspace = openWorkspace(vault, { clock: session.clock, person: signatory.id })
  session.setZone(setup.preferences.zone)
  await session.parts.settings.change({ screen: setup.screen })
  const described = await session.parts.firm.setUp(workspace, setup)
  if (described.ok) await session.choosePerson(vault.id, signatory.id)
  await session.adopt(vault)
  return described.ok ? ok({}) : { ok: false, reason: described.reason }
}

async function create(session: Session, setup: WorkspaceSetup): Promise<Result<Vault, SetUpRefusal>> {
  const passphrase = setup.passphrase || undefined
  const keyring = setup.useKeyring ? await session.parts.keyring() : undefined
  const made = await createVault(session.folder, {
    ...session.storeOptions(),
    machineLetter: machineLetter.parse(setup.letter),
    ...(passphrase !== undefined && { passphrase }),
    ...(keyring !== undefined && { keyring })
  })
  return made.ok ? made : { ok: false, reason: refusedAs(made.reason) }
}

async function finish(vault: Vault, setup: WorkspaceSetup): Promise<Result<Vault, SetUpRefusal>> {
  if (!setup.passphrase) return ok(vault)
  const changed = await vault.changePassphrase(setup.passphrase)
  return changed.ok ? ok(vault) : { ok: false, reason: { ok: false, reason: changed.reason } }
}

function refusedAs(refusal: CreateRefusal): SetUpRefusal {
  switch (refusal.kind) {
    case 'exists':
      return refused('workspace-exists')
    case 'passphrase-too-short':
      return { ...refused('passphrase-too-short'), params: { minimum: refusal.minimum } }
    case 'needs-passphrase':
    case 'keyring-failed':
      return refused('passphrase-required')
    case 'network-mount':
      return { ...refused('network-mount'), params: { fileSystem: refusal.fileSystem } }
    case 'unreadable':
      return { ...refused('not-writable'), params: { code: refusal.code } }
    case 'disk-full':
      return refused('disk-full')
    default:
      return assertNever(refusal)
  }
}

function refused<Code extends string>(reason: Code): Refused<Code> {
  return { ok: false, reason }
}
