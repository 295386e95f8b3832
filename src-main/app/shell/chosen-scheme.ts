import { readFileSync } from 'node:fs'
import type { Screen } from '../../../src-shared/ipc/contract/app'

/**
 * The colours that were chosen on this machine, before the settings are read: the window stands before what reads them is
 * loaded, and would be light for a moment where dark was chosen. Anything that cannot be read follows the system.
 * @param file of the settings
 */
export function chosenScheme(file: string): Screen['scheme'] {
  const scheme = schemeIn(written(file))
  return scheme === 'light' || scheme === 'dark' ? scheme : 'system'
}

function written(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function schemeIn(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || !('screen' in settings)) return undefined
  const { screen } = settings
  return typeof screen === 'object' && screen !== null && 'scheme' in screen ? screen.scheme : undefined
}
