import { spawnSync } from 'node:child_process'
import { app } from 'electron'
import { switchNetworkOff } from './network'

/**
 * Runs one headless command, `entente cli COMMAND ...`, and ends: no window, no session, no display needed. What it
 * needs is loaded here, because a start with a window imports this file too.
 * @param args what follows `cli`
 */
export async function startHeadless(args: readonly string[]): Promise<void> {
  const code = runWithoutDisplay()
  if (code !== undefined) return process.exit(code)
  switchNetworkOff(undefined)
  app.disableHardwareAcceleration()
  await app.whenReady()
  const [{ runCli }, { standardOutput, thisTerminal }] = await Promise.all([
    import('../../cli/run-cli'),
    import('../../cli/terminal')
  ])
  app.exit(await runCli(args, thisTerminal(app.getVersion()), standardOutput))
}

const WITHOUT_DISPLAY = '--ozone-platform=headless'

/**
 * Chromium ends at once on a Linux machine without a display unless it is told so by its command line, and by nothing
 * later: the same command is run again with the word it needs.
 * @returns its exit code; undefined where there is nothing to do
 */
function runWithoutDisplay(): number | undefined {
  const { env, platform, argv, execPath } = process
  const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
  if (hasDisplay || argv.includes(WITHOUT_DISPLAY)) return undefined
  const again = spawnSync(execPath, [WITHOUT_DISPLAY, '--log-level=3', ...argv.slice(1)], { stdio: 'inherit' })
  return again.status ?? 1
}
