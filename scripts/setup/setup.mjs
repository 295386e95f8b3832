import { onNode24 } from '../lib/node24.mjs'
import { ensureDependencies } from './dependencies.mjs'

/**
 * Makes a checkout ready: dependencies, Node 24, an Electron. A second run changes nothing.
 * May not return: the script starts again where it has to continue on Node 24.
 * @returns {Promise<import('./electron.mjs').Runtime>}
 */
export async function setUp() {
  await setUpWithoutElectron()
  const { ensureElectron } = await import('./electron.mjs')
  return ensureElectron()
}

/** The same for what needs no window: dependencies and Node 24. */
export async function setUpWithoutElectron() {
  await ensureDependencies()
  await onNode24()
}
