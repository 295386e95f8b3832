import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { ElectronApplication } from '@playwright/test'

const run = promisify(execFile)
const QUEUE = 'Bureau'
const LONGEST_WAIT = 30_000

/** Whether this machine has the daemon, the commands and the filters of CUPS. */
export async function hasCups(): Promise<boolean> {
  const inPath = async (program: string): Promise<boolean> => {
    const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    for (const folder of folders) if (await isThere(join(folder, program))) return true
    return false
  }
  const needed = await Promise.all(['cupsd', 'lpadmin', 'lpstat'].map(inPath))
  return needed.every(Boolean) && (await isThere('/usr/lib/cups/filter/pdftopdf'))
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false
  )

/** A printer of A4 paper that cannot print on the outer 4 mm, and can print on both sides: a queue of a real CUPS. */
export interface PrintQueue {
  /** For the application that is to see this printer and no other. */
  readonly env: Readonly<Record<string, string>>
  /** What the printer was given last, once no job is under way: the PDF after CUPS' own filters. */
  readonly printed: () => Promise<string>
  /** Options that came with the last job, as CUPS wrote them down. */
  readonly options: () => Promise<string>
  readonly stop: () => Promise<void>
}

/** Starts a CUPS of the test's own, as the user who runs the test, on a socket in a folder. */
export async function startPrintQueue(folder: string): Promise<PrintQueue> {
  const at = (name: string): string => join(folder, name)
  for (const name of ['etc', 'etc/ppd', 'cache', 'state', 'spool', 'spool/tmp', 'log', 'out'])
    await mkdir(at(name), { recursive: true })
  const socket = at('cups.sock')
  const paper = at('out/printed.pdf')
  const log = at('log/error')
  await writeFile(at('etc/cupsd.conf'), rulesOf(socket))
  await writeFile(at('etc/cups-files.conf'), await placesOf(at, log))
  const daemon = spawn('cupsd', ['-f', '-c', at('etc/cupsd.conf'), '-s', at('etc/cups-files.conf')], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` }
  })
  const env = { CUPS_SERVER: socket }
  const cups = (program: string, ...args: readonly string[]) =>
    run(program, [...args], { env: { ...process.env, ...env, LC_ALL: 'C' } })
  await until(async () => (await cups('lpstat', '-r').catch(() => undefined))?.stdout.includes('is running') === true)
  const ppd = at('office.ppd')
  await copyFile(join(import.meta.dirname, 'office.ppd'), ppd)
  await cups('lpadmin', '-p', QUEUE, '-v', `file:${paper}`, '-P', ppd, '-E')
  await cups('lpadmin', '-d', QUEUE)
  return {
    env,
    printed: async () => {
      await until(async () => {
        const { stdout } = await cups('lpstat', '-W', 'not-completed', '-o')
        return stdout.trim() === '' && (await isThere(paper))
      })
      return paper
    },
    options: async () => /argv\[5\]="([^\n]*)"/u.exec((await lastJob(log)) ?? '')?.[1] ?? '',
    stop: () => ended(daemon)
  }
}

/** The part of the log that tells of the last job. */
async function lastJob(log: string): Promise<string | undefined> {
  return (await readFile(log, 'utf8')).split(/(?=\[Job \d+\] argv\[0\])/u).at(-1)
}

const rulesOf = (socket: string): string => `LogLevel debug
Listen ${socket}
Browsing Off
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`

async function placesOf(at: (name: string) => string, log: string): Promise<string> {
  const { stdout: group } = await run('id', ['-gn'])
  return `FileDevice Yes
User ${userInfo().username}
Group ${group.trim()}
SystemGroup ${group.trim()}
ServerRoot ${at('etc')}
CacheDir ${at('cache')}
StateDir ${at('state')}
RequestRoot ${at('spool')}
TempDir ${at('spool/tmp')}
AccessLog ${at('log/access')}
PageLog ${at('log/pages')}
ErrorLog ${log}
`
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + LONGEST_WAIT
  while (!(await holds())) {
    if (Date.now() > last) throw new Error('CUPS did not come so far')
    await pause(100)
  }
}

async function ended(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null) return
  const gone = new Promise((resolve) => daemon.once('exit', resolve))
  daemon.kill()
  await gone
}

/**
 * What the user answers when the system's print dialogue asks: this printer, and nothing else changed. The dialogue is a
 * window of the system; all that the application asks of it goes to the printer as it is.
 */
export async function willPrint(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: electron }, deviceName) => {
    electron.on('web-contents-created', (_event, contents) => {
      const print = contents.print.bind(contents)
      contents.print = (options, done) => print({ ...options, silent: true, deviceName }, done)
    })
  }, QUEUE)
}
