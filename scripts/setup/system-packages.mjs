import { existsSync } from 'node:fs'
import { isLinux, isRoot } from '../lib/paths.mjs'
import { must, run } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'

// What the tests call: [program, Debian package]. The end-to-end tests need the first three; the PDFs are read with the
// others.
const PROGRAMS = [
  ['xvfb-run', 'xvfb'],
  ['xauth', 'xauth'],
  ['strace', 'strace'],
  ['ip', 'iproute2'],
  ['unshare', 'util-linux'],
  ['pdftotext', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['fc-match', 'fontconfig']
]

// What Electron is linked against: [library, Debian package]. Newer releases name some of them with "t64" at the end.
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

/**
 * Looks for what the tests need from the system, and installs it where that is ours to do: as root on Debian (a
 * container). Elsewhere it is named.
 * @returns {Promise<string[]>} packages still missing
 */
export async function ensureSystemPackages() {
  if (!isLinux) return []
  const missing = await missingPackages()
  if (missing.length === 0 || !isRoot || !existsSync('/usr/bin/apt-get')) return missing
  say(`Installing what the tests need from the system: ${missing.join(' ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await must('apt-get', ['update', '-qq'], { env })
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...(await namesHere(missing))], { env })
  return missingPackages()
}

async function missingPackages() {
  const known = (await run('sh', ['-c', 'PATH="$PATH:/sbin:/usr/sbin" ldconfig -p'])).output
  const missing = LIBRARIES.filter(([library]) => !known.includes(`${library} `)).map(([, name]) => name)
  for (const [program, name] of PROGRAMS) {
    const { code } = await run('sh', ['-c', `PATH="$PATH:/sbin:/usr/sbin" command -v ${program}`])
    if (code !== 0) missing.push(name)
  }
  if (missing.includes('fontconfig') || (await run('fc-match', ['--format', '%{file}'])).output.trim() === '') {
    missing.push('fonts-dejavu-core')
  }
  return /** @type {string[]} */ (missing)
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
