import { zipLimits } from '../limits'

/** What systems put into archives beside what somebody meant to send. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/u
const SEPARATOR = /[/\\]/u

/**
 * A relative path with plain slashes, or undefined where a name is absolute, climbs out of its folder, or hides what it
 * is: nothing is ever written under it, but it is shown and handed on.
 */
export function safePath(name: string): string | undefined {
  if (name.length > zipLimits.nameUnits || name.includes('\0')) return undefined
  if (SEPARATOR.test(name[0] ?? '/') || /^[a-z]:/iu.test(name)) return undefined
  const steps = name.split(SEPARATOR)
  if (steps.some((step) => step === '..' || step === '.')) return undefined
  return steps.filter((step) => step !== '').join('/')
}

export function isClutter(path: string): boolean {
  return CLUTTER.test(path)
}

/** Two names that one disk or another takes for the same. */
export function sameName(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

export function lastStep(path: string): string {
  return path.split(SEPARATOR).at(-1) ?? path
}
