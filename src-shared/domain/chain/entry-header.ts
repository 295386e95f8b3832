import { z } from 'zod'
import { machineId, personId, vaultId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import { streamName } from './stream-name'

/** SHA-256 or HMAC-SHA256, lower-case hexadecimal. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .brand<'Digest'>()
export type Digest = z.infer<typeof digest>

/** An Ed25519 public key (RFC 8032): 32 bytes, lower-case hexadecimal. */
export const publicKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .brand<'PublicKey'>()
export type PublicKey = z.infer<typeof publicKey>

/** Event types in kebab-case; one this version does not know is kept as it is. */
export const eventType = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
  .max(80)

/** The part of an entry that stays for ever, and that its hash covers. It holds no personal data. */
export const entryHeader = z.strictObject({
  v: z.literal(1),
  vault: vaultId,
  stream: streamName,
  machine: machineId,
  /** Raised by a restore, so that no (machine, epoch, seq) is ever used twice. From 1. */
  epoch: z.int().positive(),
  /** Place in the lane, from 1, without gaps. */
  seq: z.int().positive(),
  /** Logical clock: one more than the highest the machine had seen. */
  clock: z.int().positive(),
  /** Hash of the entry before in the lane; for the first one, the lane's start. */
  prev: digest,
  type: eventType,
  recorded_at: instant,
  actor: personId,
  payload_digest: digest
})
export type EntryHeader = z.infer<typeof entryHeader>

/** One machine's entries in one stream, since its last restore. */
export const lane = z.strictObject({
  vault: vaultId,
  stream: streamName,
  machine: machineId,
  epoch: z.int().positive(),
  publicKey
})
export type Lane = z.infer<typeof lane>
