import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { internetAttempts } from './internet-attempts'
import { electronExecutable } from './launch'

export interface ConnectTrace {
  /** Give it to `launchEntente({ executable })`. */
  readonly executable: string
  /** Internet addresses that any process of the application tried to reach; call after the application has quit. */
  readonly attempts: () => Promise<string[]>
}

/**
 * Starts Electron under strace. Every process of the application is followed, sandboxed ones too, and the test
 * driver's own connections are not among them: it connects to the application, from outside of it.
 * Several starts add up.
 * @param folder where the wrapper and the trace are written
 */
export async function traceConnects(folder: string): Promise<ConnectTrace> {
  await mkdir(folder, { recursive: true })
  const trace = join(folder, 'connects.strace')
  const executable = join(folder, 'electron-traced.sh')
  const strace = `strace -f -qq -y -A -s 256 -e trace=connect,sendto,sendmsg -e signal=none -o '${trace}'`
  await writeFile(executable, `#!/bin/sh\nexec ${strace} '${electronExecutable()}' "$@"\n`)
  await chmod(executable, 0o755)
  return { executable, attempts: async () => internetAttempts(await readFile(trace, 'utf8')) }
}
