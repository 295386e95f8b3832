import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { inRoot, isLinux, isRoot, root } from '../lib/paths.mjs'
import { must, run } from '../lib/run.mjs'

// Chromium's sandbox refuses root, and `--no-sandbox` would switch off what the tests are there to see. Where we run
// as root (a container), the application and its driver run as a user of their own.
const USER = 'entente-test'

/** What a run reads of the checkout. */
const PARTS = [
  'node_modules',
  'out',
  'resources',
  'src-shared',
  'src-main',
  'test',
  'package.json',
  'playwright.config.ts'
]

/** @typedef {{ uid: number, gid: number }} User */

/**
 * The user to run as, created where it is missing; undefined where we are an ordinary user already.
 * @returns {Promise<User | undefined>}
 */
export async function ordinaryUser() {
  if (!isLinux || !isRoot) return undefined
  const { code } = await run('id', ['-u', USER])
  if (code !== 0)
    await must('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER])
  const [uid, gid] = [await must('id', ['-u', USER]), await must('id', ['-g', USER])]
  return { uid: Number(uid), gid: Number(gid) }
}

/**
 * The command as that user runs it.
 * @param {User | undefined} user
 * @param {string[]} command
 */
export function asUser(user, command) {
  return user ? ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', ...command] : command
}

/**
 * A folder of the run's own, for its HOME, temporary files and results, owned by the user.
 * @param {User | undefined} user
 */
export function makeWorkspace(user) {
  const dir = mkdtempSync(join(tmpdir(), 'entente-'))
  const at = (/** @type {string} */ name) => join(dir, name)
  const folders = { dir, home: at('home'), tmp: at('tmp'), runtime: at('run'), results: at('results') }
  for (const folder of Object.values(folders)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (user) chownSync(folder, user.uid, user.gid)
  }
  return { ...folders, remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) }
}

/**
 * The checkout and the Electron as the user can read them: themselves, or copies where they lie in a folder closed to
 * others (root's home).
 * @param {User | undefined} user
 * @param {{ folder: string, executable: string }} runtime
 */
export async function readable(user, runtime) {
  const stage = user ? mkdtempSync('/var/tmp/entente-') : ''
  const proofs = ['package.json', join('out', 'main', 'index.js'), join('node_modules', '.package-lock.json')]
  const isOpen = await canRead(
    user,
    proofs.map((file) => inRoot(file))
  )
  if (!isOpen) for (const part of PARTS.filter((name) => existsSync(inRoot(name)))) await copyOpen(inRoot(part), stage)
  const hasElectron = await canRead(user, [runtime.executable])
  if (!hasElectron) await copyOpen(runtime.folder, stage)
  return {
    checkout: isOpen ? root : stage,
    electron: hasElectron ? runtime.executable : join(stage, relative(dirname(runtime.folder), runtime.executable)),
    remove: () => stage && rmSync(stage, { recursive: true, force: true })
  }
}

/** @param {User | undefined} user @param {string[]} files */
async function canRead(user, files) {
  if (!user) return true
  const [command = '', ...args] = asUser(user, ['cat', ...files])
  return (await run(command, args, { cwd: '/' })).code === 0
}

/** Copies by hard links where the file system allows, then opens the copy to readers. @param {string} source @param {string} into */
async function copyOpen(source, into) {
  const linked = await run('cp', ['-al', source, into])
  if (linked.code !== 0) await must('cp', ['-a', source, into])
  await must('chmod', ['-R', 'a+rX', into])
}
