import type { OrganisationCommand } from '../../../src-shared/domain/organisation/decide'
import type { Person } from '../../../src-shared/domain/organisation/organisation'
import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import type { WorkspaceSetup } from '../../../src-shared/ipc/contract/app'
import type { PersonId } from '../../../src-shared/lib/ids'
import { executeOrganisationAll } from '../../store/commands/execute-organisation'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import { deadlineLore } from '../deadline-data'
import type { Workspace } from '../workspace'

/** What the firm says of itself. */
export async function loadFirm(vault: Vault): Promise<OrganisationState> {
  return (await streamsOf(vault).organisation(vault.read)).state
}

/** Records what the first page said, all or nothing. */
export function describeFirm(workspace: Workspace, actor: PersonId, setup: WorkspaceSetup) {
  const { vault, clock, newId } = workspace
  return executeOrganisationAll({ vault, clock, newId, actor, deadlines: deadlineLore }, commandsOf(setup))
}

function commandsOf({ company, logo, people, mediator, preferences }: WorkspaceSetup): readonly OrganisationCommand[] {
  return [
    { type: 'set-preferences', preferences },
    { type: 'set-company', company, ...(logo && { logo }) },
    // Those who may sign come first: there must always be somebody who can.
    ...people.toSorted((a, b) => signs(b) - signs(a)).map((person) => ({ type: 'set-person' as const, person })),
    ...(mediator ? [{ type: 'set-mediator' as const, mediator }] : [])
  ]
}

function signs(person: Person): number {
  return person.active && person.powers.letters ? 1 : 0
}
