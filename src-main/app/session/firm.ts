import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import type { WorkspaceSetup } from '../../../src-shared/ipc/contract/app'
import type { Result } from '../../../src-shared/lib/result'
import type { WriteRefusal } from '../../store/unit-of-work'
import type { Vault } from '../../store/vault/vault'
import type { Workspace } from '../workspace'

/** The firm as its stream tells it; how the session sees the organisation without knowing about streams. */
export interface Firm {
  readonly load: (vault: Vault) => Promise<OrganisationState>
  /** Records what the first page said, in the name of its first signatory. */
  readonly setUp: (workspace: Workspace, setup: WorkspaceSetup) => Promise<Result<void, WriteRefusal>>
}
