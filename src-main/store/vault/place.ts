import { execFile } from 'node:child_process'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { promisify } from 'node:util'
import { isWindowsShare, networkFileSystem, parseLinuxMounts, parseMacMounts } from './mounts'
import { serviceOfMarks, serviceOfPath } from './synchronised'

export interface Place {
  /** The network file system the folder lies on: no vault can be kept there. */
  readonly networkFileSystem: string | undefined
  /** The synchronising service that seems to watch the folder: a warning. */
  readonly synchronisedBy: string | undefined
}

/** Looks where a folder lies, whether it exists already or not. Never fails: what cannot be found out is undefined. */
export async function lookAtPlace(folder: string): Promise<Place> {
  const real = await nearestReal(folder)
  return { networkFileSystem: await networkOf(real), synchronisedBy: await serviceOf(real, folder) }
}

async function nearestReal(folder: string): Promise<string> {
  try {
    // On Windows the native call also turns a mapped drive letter into the share behind it.
    return await realpath(folder)
  } catch {
    const parent = dirname(folder)
    return parent === folder ? folder : nearestReal(parent)
  }
}

async function networkOf(real: string): Promise<string | undefined> {
  try {
    if (process.platform === 'win32') return isWindowsShare(real) ? 'smb' : undefined
    const mounts =
      process.platform === 'darwin'
        ? parseMacMounts((await promisify(execFile)('/sbin/mount')).stdout)
        : parseLinuxMounts(await readFile('/proc/self/mounts', 'utf8'))
    return networkFileSystem(real, mounts)
  } catch {
    return undefined
  }
}

async function serviceOf(real: string, folder: string): Promise<string | undefined> {
  const byName = serviceOfPath(real.split(sep)) ?? serviceOfPath(folder.split(sep))
  if (byName !== undefined) return byName
  for (let at = real; dirname(at) !== at; at = dirname(at)) {
    const service = serviceOfMarks(await readdir(at).catch(() => []))
    if (service !== undefined) return service
  }
  return undefined
}
