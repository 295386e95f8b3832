/**
 * @typedef {{ version: string, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string> }} Locked
 * @typedef {Record<string, Locked>} Packages as under `packages` in package-lock.json, by path
 * @typedef {{ path: string, name: string, version: string, dev: boolean }} Absent
 */

/**
 * Optional dependencies that have no entry of their own in the lock file. npm drops those of other platforms when the
 * registry asked does not serve them, and `npm ci` then refuses the file, on those platforms too.
 * @param {Packages} packages
 * @returns {Absent[]}
 */
export function absentOptionals(packages) {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isReachable(packages, owner, name))
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version, dev }))
  )
}

/** As Node looks for it: beside the owner, then in each folder above. @param {Packages} packages @param {string} owner @param {string} name */
function isReachable(packages, owner, name) {
  for (
    let place = owner;
    ;
    place = place.slice(0, Math.max(place.lastIndexOf('node_modules/'), 0)).replace(/\/$/, '')
  ) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true
    if (place === '') return false
  }
}

const CPUS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x']
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']

/**
 * The platform that packages of native code carry in their name, in the fields npm reads:
 * `@x/y-linux-arm64-musl` is for `{ os: ['linux'], cpu: ['arm64'], libc: ['musl'] }`.
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc?: string[] }}
 */
export function platformOf(name) {
  const words = name.split(/[-/]/)
  const os = words.filter((word) => SYSTEMS.includes(word))
  const cpu = words.filter((word) => CPUS.includes(word))
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`no platform can be read from the name ${name}`)
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc']
  return words.some((word) => /^(musl|gnu)/.test(word)) ? { os, cpu, libc } : { os, cpu }
}
