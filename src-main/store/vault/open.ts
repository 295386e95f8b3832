import type { Result } from '../../../src-shared/lib/result'
import type { OpenOptions } from './options'
import type { OpenRefusal } from './refusals'
import type { Vault } from './vault'

/**
 * Opens the vault in use of a workspace.
 * @param workspace absolute path of the folder the user opens
 */
export async function openVault(workspace: string, options: OpenOptions): Promise<Result<Vault, OpenRefusal>> {
  throw new Error(`not built yet: ${workspace} ${options.appVersion}`)
}
