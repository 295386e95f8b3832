import { randomBytes, scrypt } from 'node:crypto'
import { totalmem } from 'node:os'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { z } from 'zod'
import { passphraseBytes } from './passphrase'

// The lower bounds are the floor we accept anywhere, the upper ones keep a forged file from eating the memory.
const argon2Parameters = z.strictObject({
  name: z.literal('argon2id'),
  /** KiB. */
  memory: z
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.int().min(3).max(16),
  lanes: z.int().min(1).max(8)
})

const scryptParameters = z.strictObject({
  name: z.literal('scrypt'),
  cost: z.literal(2 ** 17),
  blockSize: z.literal(8),
  parallelization: z.literal(1)
})

/** Argon2id (RFC 9106), or scrypt (RFC 7914) where Argon2 could not be loaded. */
export const kdfParameters = z.union([argon2Parameters, scryptParameters])
export type KdfParameters = z.infer<typeof kdfParameters>
type Argon2Parameters = z.infer<typeof argon2Parameters>

/** `calibrate` measures this machine; parameters of one's own are for tests. */
export type KdfChoice = 'calibrate' | KdfParameters

export const ARGON2_FLOOR: Argon2Parameters = { name: 'argon2id', memory: 64 * 1024, passes: 3, lanes: 1 }
export const SCRYPT: KdfParameters = { name: 'scrypt', cost: 2 ** 17, blockSize: 8, parallelization: 1 }

const MOST_MEMORY = 256 * 1024
const LONG_ENOUGH = 400
const KEY_LENGTH = 32

/** The 32-byte key of a passphrase slot. Takes half a second by intention. */
export async function passphraseKey(passphrase: string, salt: Buffer, parameters: KdfParameters): Promise<Buffer> {
  const secret = passphraseBytes(passphrase)
  try {
    return parameters.name === 'scrypt'
      ? await scryptKey(secret, salt, parameters.cost)
      : await argon2Key(secret, salt, parameters)
  } finally {
    secret.fill(0)
  }
}

/** Settles the parameters for a new slot: memory is doubled up to 256 MiB until one try takes about half a second. */
export async function chooseKdf(choice: KdfChoice): Promise<KdfParameters> {
  if (choice !== 'calibrate') return choice
  if (!(await argon2Loads())) return SCRYPT
  const salt = randomBytes(16)
  let chosen = ARGON2_FLOOR
  for (let memory = ARGON2_FLOOR.memory; memory <= MOST_MEMORY && memory * 1024 < totalmem() / 8; memory *= 2) {
    chosen = { ...ARGON2_FLOOR, memory }
    const start = performance.now()
    await argon2Key(Buffer.from('how long does this take here?'), salt, chosen)
    // Twice the memory takes twice the time: stop where the next step would be far beyond.
    if (performance.now() - start > LONG_ENOUGH) break
  }
  return chosen
}

async function argon2Key(secret: Buffer, salt: Buffer, parameters: Argon2Parameters): Promise<Buffer> {
  const { hashRaw } = await import('@node-rs/argon2')
  // Argon2id, version 0x13, is what the library does unless told otherwise; a test holds it to the RFC's sense.
  return hashRaw(secret, {
    salt,
    memoryCost: parameters.memory,
    timeCost: parameters.passes,
    parallelism: parameters.lanes,
    outputLen: KEY_LENGTH
  })
}

async function argon2Loads(): Promise<boolean> {
  try {
    await import('@node-rs/argon2')
    return true
  } catch {
    return false
  }
}

interface ScryptOptions {
  readonly N: number
  readonly r: number
  readonly p: number
  readonly maxmem: number
}

const scryptAsync = promisify<Buffer, Buffer, number, ScryptOptions, Buffer>(scrypt)

function scryptKey(secret: Buffer, salt: Buffer, cost: number): Promise<Buffer> {
  return scryptAsync(secret, salt, KEY_LENGTH, { N: cost, r: 8, p: 1, maxmem: 256 * 1024 * 1024 })
}
