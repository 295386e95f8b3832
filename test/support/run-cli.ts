import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { environment } from './launch'

const built = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')

export interface CliAnswer {
  readonly code: number
  /** The last line of stdout; undefined where nothing was said. */
  readonly json: unknown
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line on the Node that runs the tests, as `npm run cli` does. */
export function runBuiltCli(...args: readonly string[]): Promise<CliAnswer> {
  return answerOf(process.execPath, [built, ...args], process.env)
}

/**
 * Runs the command line inside the application itself, on a machine without a display.
 * @param executable Electron, or the packaged application
 * @param args what follows it
 * @param home a folder for what the application keeps
 */
export function runAppCli(executable: string, args: readonly string[], home: string): Promise<CliAnswer> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = environment(home, join(home, 'data'))
  return answerOf(executable, args, env)
}

function answerOf(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<CliAnswer> {
  return new Promise((resolve, reject) => {
    execFile(executable, [...args], { env, maxBuffer: 20_000_000 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') return reject(error)
      const last = stdout.trimEnd().split('\n').at(-1) ?? ''
      const code = typeof error?.code === 'number' ? error.code : 0
      resolve({ code, json: last === '' ? undefined : JSON.parse(last), stdout, stderr })
    })
  })
}
