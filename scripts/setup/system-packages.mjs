import { existsSync } from 'node:fs'
import { isLinux, isRoot } from '../lib/paths.mjs'
import { must, run } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'

/** @typedef {readonly [what: string, packages: string]} Need a program or a library, and the Debian packages it is in */

/** What the tests call. @type {readonly Need[]} */
const TEST_PROGRAMS = [
  ['xvfb-run', 'xvfb'],
  ['xauth', 'xauth'],
  ['strace', 'strace'],
  ['ip', 'iproute2'],
  ['unshare', 'util-linux'],
  ['pdftotext', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['cc', 'gcc libc6-dev'],
  ['fc-match', 'fontconfig fonts-dejavu-core']
]

/** A printer for the tests that print; where it cannot be had, they say why they are skipped. @type {readonly Need[]} */
const PRINTER = [
  ['cupsd', 'cups-daemon cups-filters-core-drivers'],
  ['lpadmin', 'cups-client']
]

/** What the fallback's SQLite is compiled with. @type {readonly Need[]} */
export const COMPILER = [
  ['g++', 'g++'],
  ['make', 'make'],
  ['python3', 'python3']
]

/** What Electron is linked against. Newer releases of Debian add "t64" to some of the names. @type {readonly Need[]} */
const LIBRARIES = [
  ['libnss3.so', 'libnss3'],
  ['libatk-1.0.so.0', 'libatk1.0-0'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libcups.so.2', 'libcups2'],
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libgbm.so.1', 'libgbm1'],
  ['libasound.so.2', 'libasound2'],
  ['libXss.so.1', 'libxss1'],
  ['libXtst.so.6', 'libxtst6']
]

/** Debian's packages that the tests need and this system lacks, after what could be done about it. */
export async function ensureTestPackages() {
  const missing = await ensure([...TEST_PROGRAMS, ...LIBRARIES])
  await ensure(PRINTER).catch((/** @type {unknown} */ error) => say(`No printer for the tests: ${error}`))
  return missing
}

/**
 * Installs what is missing where that is ours to do: as root on Debian (a container).
 * @param {readonly Need[]} needs
 * @returns {Promise<string[]>} packages still missing
 */
export async function ensure(needs) {
  if (!isLinux) return []
  const missing = await missingPackages(needs)
  if (missing.length === 0 || !isRoot || !existsSync('/usr/bin/apt-get')) return missing
  say(`Installing from the system's packages: ${missing.join(' ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await must('apt-get', ['update', '-qq'], { env })
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...(await namesHere(missing))], { env })
  return missingPackages(needs)
}

/** @param {readonly Need[]} needs */
async function missingPackages(needs) {
  const libraries = (await inShell('ldconfig -p')).output
  const missing = []
  for (const [what, packages] of needs) {
    const isThere = what.includes('.so')
      ? libraries.includes(`\t${what} `)
      : (await inShell(`command -v ${what}`)).code === 0
    if (!isThere) missing.push(...packages.split(' '))
  }
  return missing
}

/** Debian keeps some programs out of an ordinary user's PATH. @param {string} command */
function inShell(command) {
  return run('sh', ['-c', `PATH="$PATH:/usr/sbin:/sbin"; ${command}`])
}

/** @param {string[]} names */
async function namesHere(names) {
  const here = []
  for (const name of names) {
    const { output } = await run('apt-cache', ['policy', name])
    here.push(/Candidate: (?!\(none\))/.test(output) ? name : `${name}t64`)
  }
  return here
}
