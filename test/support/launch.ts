import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ElectronApplication, _electron as electron, errors, type Page } from '@playwright/test'

const root = dirname(dirname(import.meta.dirname))
const ATTACH_MS = 20_000
const STARTED_AT_MOST = 3
const WINDOW_MS = 30_000

export interface LaunchOptions {
  /** Folder of the application's own data; a throw-away one, removed by `close`, when absent. */
  readonly dataDir?: string
  /** The injected today, `YYYY-MM-DD`. */
  readonly today?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** The executable is the application itself, not an Electron to be told where it lies. */
  readonly packaged?: boolean
  /** What to start instead of Electron itself: a wrapper that starts it (see `trace-connects.ts`). */
  readonly executable?: string
}

export interface Entente {
  readonly app: ElectronApplication
  /** The first window. */
  readonly window: Page
  readonly dataDir: string
  /** What the processes wrote on stdout and stderr so far. */
  readonly output: () => string
  /** Quits and removes the throw-away folders. */
  readonly close: () => Promise<void>
  /** Ends the main process at once, as a power cut would; the data folder stays until `close`. */
  readonly kill: () => Promise<void>
}

/** Starts the built application in the real Electron, sandbox on, with a home and a data folder of its own. */
export async function launchEntente(options: LaunchOptions = {}): Promise<Entente> {
  const scratch = await mkdtemp(join(tmpdir(), 'e-'))
  const dataDir = options.dataDir ?? join(scratch, 'data')
  const app = await attached({
    executablePath: options.executable ?? electronExecutable(),
    args: [...(options.packaged ? [] : [root]), ...(options.args ?? [])],
    cwd: scratch,
    chromiumSandbox: true,
    env: { ...environment(scratch, dataDir), ...todayOf(options), ...options.env }
  })
  const chunks: string[] = []
  app.process().stdout?.on('data', (chunk) => chunks.push(String(chunk)))
  app.process().stderr?.on('data', (chunk) => chunks.push(String(chunk)))
  const remove = () => rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  return {
    app,
    window: await app.firstWindow({ timeout: WINDOW_MS }),
    dataDir,
    output: () => chunks.join(''),
    close: async () => {
      await app.close()
      await remove()
    },
    kill: () => endAtOnce(app)
  }
}

/**
 * Starts Electron and attaches to it. The driver waits for an answer of each page it finds, and a page whose first address
 * comes in that moment can keep it waiting for ever (microsoft/playwright#29386): then it is ended, and started once more.
 */
async function attached(how: Parameters<typeof electron.launch>[0]): Promise<ElectronApplication> {
  for (let started = 1; ; started += 1) {
    try {
      return askedAgain(await electron.launch({ ...how, timeout: ATTACH_MS }))
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || started === STARTED_AT_MOST) throw error
      process.stdout.write('The driver did not attach; started once more.\n')
    }
  }
}

const ASKED_AT_MOST = 5

/**
 * While the main process is busy, what the driver waits for in it can be collected before it is there. It is then asked
 * again: what tests ask of the main process may be asked twice.
 */
function askedAgain(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app)
  const again = async (...given: Parameters<typeof evaluate>) => {
    for (let asked = 1; ; asked += 1) {
      try {
        return await evaluate(...given)
      } catch (error) {
        const collected = error instanceof Error && error.message.includes('promise was garbage collected')
        if (!collected || asked === ASKED_AT_MOST) throw error
        process.stdout.write('The main process was asked once more.\n')
      }
    }
  }
  return Object.assign(app, { evaluate: again })
}

/** The Electron the set-up found. */
export function electronExecutable(): string {
  const path = process.env.ELECTRON_EXEC_PATH
  if (path === undefined) throw new Error('ELECTRON_EXEC_PATH is not set: run through npm test or npm run e2e')
  return path
}

function todayOf({ today }: LaunchOptions): Record<string, string> {
  return today === undefined ? {} : { ENTENTE_TODAY: today }
}

/** What a process of the application is started with: a home and a data folder of its own. */
export function environment(home: string, dataDir: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('ENTENTE_')
  )
  return { ...Object.fromEntries(inherited), HOME: home, ENTENTE_DATA_DIR: dataDir }
}

async function endAtOnce(app: ElectronApplication): Promise<void> {
  const main = app.process()
  const ended = new Promise((resolve) => main.once('exit', resolve))
  main.kill('SIGKILL')
  await ended
}
