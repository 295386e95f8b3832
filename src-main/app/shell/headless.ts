import { app } from 'electron'
import { runCli } from '../../cli/run-cli'
import { standardOutput, thisTerminal } from '../../cli/terminal'
import { switchNetworkOff } from './network'

/**
 * Runs one headless command, `entente cli COMMAND ...`, and ends: no window, no session, no display needed.
 * @param args what follows `cli`
 */
export async function startHeadless(args: readonly string[]): Promise<void> {
  switchNetworkOff(undefined)
  app.disableHardwareAcceleration()
  await app.whenReady()
  app.exit(await runCli(args, thisTerminal(app.getVersion()), standardOutput))
}
