import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temp-vault'

/** Why a card that can be pulled out cannot be had here; undefined where it can. */
export function noMemoryCard(): string | undefined {
  if (process.platform !== 'linux') return 'loop devices are Linux’s'
  if (process.getuid?.() !== 0) return 'mounting takes root'
  if (!existsSync('/dev/loop-control')) return 'no loop devices'
  try {
    execFileSync('mke2fs', ['-V'], { stdio: 'pipe' })
    return undefined
  } catch {
    return 'no mke2fs'
  }
}

export interface MemoryCard {
  readonly folder: string
  /** The device is gone from one read to the next, and its folder with it, as when a card is pulled out of its reader. */
  pullOut(): void
  /** The same card, whole, in the same place. */
  putBack(): void
}

/** A disk of its own with these files on it, of which nothing is in memory yet; gone at the test's end. */
export async function memoryCard(files: Readonly<Record<string, Uint8Array>>, mebibytes = 64): Promise<MemoryCard> {
  const place = await temporaryFolder()
  const [device, folder] = [join(place, 'card.img'), join(place, 'card')]
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' })
  mkdirSync(folder)
  writeFileSync(device, '')
  truncateSync(device, mebibytes * 1024 * 1024)
  run('mke2fs', '-q', '-t', 'ext2', '-F', device)
  run('mount', '-o', 'loop', device, folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  run('umount', folder)
  const whole = readFileSync(device)
  let mounted = false
  const mount = () => {
    run('mount', '-o', 'loop,ro', device, folder)
    mounted = true
  }
  const unmount = () => {
    if (mounted) run('umount', '-l', folder)
    mounted = false
  }
  mount()
  onTestFinished(unmount)
  return {
    folder,
    pullOut: () => {
      truncateSync(device, 0)
      unmount()
    },
    putBack: () => {
      writeFileSync(device, whole)
      mount()
    }
  }
}
