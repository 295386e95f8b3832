import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temp-vault'

/** Why a disk of a chosen size cannot be had here; undefined where it can. */
export function noSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'tmpfs is Linux’s'
  return process.getuid?.() === 0 ? undefined : 'mounting takes root'
}

export interface SmallDisk {
  readonly folder: string
  resize(size: string): void
  makeReadOnly(readOnly: boolean): void
}

/** A disk of its own, `3m` large for instance, gone at the test's end. Close every vault on it in the test. */
export async function smallDisk(size: string): Promise<SmallDisk> {
  const folder = join(await temporaryFolder(), 'disk')
  mkdirSync(folder)
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' })
  mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)
  onTestFinished(() => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' }))
  return {
    folder,
    resize: (next) => void mount('-o', `remount,size=${next}`, folder),
    makeReadOnly: (readOnly) => void mount('-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder)
  }
}
