import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { promisify } from 'node:util'

const MAC = /"IOPlatformUUID" = "([^"]+)"/u
const WINDOWS = /MachineGuid\s+REG_SZ\s+(\S+)/u
const run = promisify(execFile)
const WAIT_MS = 3_000

/** What tells this computer from others, as its system has it; its name where the system does not say. Never fails. */
export async function computerId(): Promise<string> {
  return (await askSystem().catch(() => undefined)) || hostname()
}

async function askSystem(): Promise<string | undefined> {
  const options = { timeout: WAIT_MS }
  switch (process.platform) {
    case 'darwin':
      return MAC.exec((await run('/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice'], options)).stdout)?.[1]
    case 'win32': {
      const key = 'HKLM\\SOFTWARE\\Microsoft\\Cryptography'
      const tool = `${process.env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\reg.exe`
      return WINDOWS.exec((await run(tool, ['query', key, '/v', 'MachineGuid'], options)).stdout)?.[1]
    }
    default:
      return (await readFile('/etc/machine-id', 'utf8')).trim()
  }
}
