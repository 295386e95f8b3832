import type { Result } from '../../../src-shared/lib/result'
import type { CreateOptions } from './options'
import type { CreateRefusal } from './refusals'
import type { Vault } from './vault'

/**
 * Makes a workspace with a new vault and opens it. Refused where one is or was.
 * @param workspace absolute path of a folder that is empty or does not exist
 */
export async function createVault(workspace: string, options: CreateOptions): Promise<Result<Vault, CreateRefusal>> {
  throw new Error(`not built yet: ${workspace} ${options.appVersion}`)
}
