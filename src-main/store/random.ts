import { randomFillSync } from 'node:crypto'

/** Asking the system costs more than a few bytes are worth, so they are taken from a supply. */
const SUPPLY = 8_192
const supply = Buffer.alloc(SUPPLY)
let used = SUPPLY

/** The system's random bytes, as `randomBytes` gives them, for the many that are few: ids and salts, never keys. */
export function fewRandomBytes(size: number): Buffer {
  if (used + size > SUPPLY) {
    randomFillSync(supply)
    used = 0
  }
  const bytes = Buffer.from(supply.subarray(used, used + size))
  // Nobody else may find them.
  supply.fill(0, used, used + size)
  used += size
  return bytes
}
