import type { Company } from '../../../src-shared/domain/organisation/organisation'
import { machineLetter } from '../../../src-shared/domain/reference/reference'
import type { WorkspaceSetup } from '../../../src-shared/ipc/contract/app'
import type { Answer, Refused } from '../../../src-shared/ipc/reply'
import { assertNever } from '../../../src-shared/lib/assert-never'
import type { PersonId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { createVault } from '../../store/vault/create'
import type { CreateRefusal } from '../../store/vault/refusals'
import type { Vault } from '../../store/vault/vault'
import { openWorkspace, type Workspace } from '../workspace'
import { describeFirm } from './firm'
import { keepLogo } from './pending-logo'
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
  await session.setScreen(setup.screen)
  try {
    const described = await describe(session, workspace, signatory.id, setup)
    // Whoever fills in the first page stands first on it, and sits here then, whether they sign letters or not.
    const self = setup.people.find((person) => person.active) ?? signatory
    if (described.ok) await session.choosePerson(vault.id, self.id)
    return described
  } finally {
    // Also when it was refused or failed: an open vault must belong to the session, or nothing closes it.
    await session.adopt(vault)
  }
}

async function describe(
  session: Session,
  workspace: Workspace,
  signatory: PersonId,
  { company, logo, ...setup }: WorkspaceSetup
): Promise<Created> {
  const chosen = logo?.id === session.logo?.attachment.id ? session.logo : undefined
  const kept = chosen && (await keepLogo(workspace.vault, chosen))
  if (kept && !kept.ok) {
    const { reason } = kept
    if (reason === 'disk-full' || reason === 'read-only' || reason === 'store-stopped') return { ok: false, reason }
    throw new Error(`The logo could not be kept: ${reason}`)
  }
  const named = kept
    ? { logo: kept.value, company: { ...company, logo: kept.value.id } }
    : { company: withoutLogo(company) }
  const done = await describeFirm(workspace, signatory, { ...setup, ...named })
  if (done.ok) {
    session.logo = undefined
    return ok({})
  }
  const { code } = done.reason
  if (code === 'disk-full' || code === 'read-only' || code === 'store-stopped') return { ok: false, reason: code }
  throw new Error(`The first page was refused: ${code}`)
}

function withoutLogo({ logo: _logo, ...company }: Company): Company {
  return company
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
