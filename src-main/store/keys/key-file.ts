import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { replaceFile } from '../atomic-file'
import { keySlot } from './slots'

const keyFile = z.strictObject({
  format: z.literal(1),
  vault: z.uuid(),
  /** One more at every change, so that the newer of two copies is known. */
  serial: z.int().min(1),
  slots: z.array(keySlot)
})
export type KeyFile = z.infer<typeof keyFile>

const storedKeyFile = keyFile.extend({ checksum: z.string() })

export interface FoundKeys {
  readonly keys: KeyFile
  /** False when another place than the first held the newest, or one of the two copies was not good. */
  readonly bothGood: boolean
}

/**
 * Reads the key file: the newest good one of the two copies, else the first good one among the backups'.
 * @param fallbacks further places, best first
 * @returns undefined when no place holds a good one
 */
export async function readKeys(
  file: string,
  copy: string,
  fallbacks: readonly string[]
): Promise<FoundKeys | undefined> {
  const [first, second] = [await readOne(file), await readOne(copy)]
  const newest = first === undefined || (second !== undefined && second.serial > first.serial) ? second : first
  if (newest !== undefined) return { keys: newest, bothGood: first?.serial === second?.serial }
  for (const place of fallbacks) {
    const keys = await readOne(place)
    if (keys !== undefined) return { keys, bothGood: false }
  }
  return undefined
}

/** Writes both copies, one after the other, each whole. */
export async function writeKeys(file: string, copy: string, keys: KeyFile): Promise<void> {
  await writeKeyCopy(file, keys)
  await writeKeyCopy(copy, keys)
}

/** Writes one copy. */
export async function writeKeyCopy(file: string, keys: KeyFile): Promise<void> {
  await replaceFile(file, `${JSON.stringify({ ...keys, checksum: checksum(keys) }, undefined, 2)}\n`)
}

async function readOne(file: string): Promise<KeyFile | undefined> {
  try {
    return parseKeys(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** The content of a key file, or undefined when it is damaged. */
export function parseKeys(text: string): KeyFile | undefined {
  try {
    const { checksum: found, ...keys } = storedKeyFile.parse(JSON.parse(text))
    return found === checksum(keys) ? keys : undefined
  } catch {
    return undefined
  }
}

// Against damage only: what an attacker changes is caught by the slots' authentication.
function checksum(keys: KeyFile): string {
  return createHash('sha256')
    .update(canonicalize(keys) ?? '')
    .digest('hex')
}
