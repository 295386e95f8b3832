import { z } from 'zod'
import { machineId, vaultId } from '../../lib/ids'
import { publicKey } from '../chain/entry-header'
import type { Hasher } from '../chain/hasher'
import { parseJson } from '../chain/json'
import { receiving } from './receiving'
import { seenUpTo } from './seen'

/** To whom a package can be sealed: an X25519 recipient of age (age-encryption.org/v1). */
export const recipient = z
  .string()
  .regex(/^age1[02-9ac-hj-np-z]{58}$/u)
  .brand<'Recipient'>()
export type Recipient = z.infer<typeof recipient>

/** By what the other machines of the firm know one: nothing of it is secret. */
export const machineCard = z.strictObject({
  /** 2 since cards name the packages that were taken, 3 since they say which cases the machine receives. */
  card: z.literal([1, 2, 3]),
  vault: vaultId,
  machine: machineId,
  epoch: z.int().positive(),
  letter: z.string().regex(/^[A-Z]$/u),
  /** What its people call it; empty while nobody said. */
  name: z.string().max(60),
  recipient,
  /** What it signs packages with. */
  publicKey,
  /** What it holds of the other machines: its receipts. */
  seen: z.array(seenUpTo).max(500),
  /** The packages it took last. */
  taken: z.array(z.uuid()).max(200).optional(),
  receives: receiving.optional()
})
export type MachineCard = z.infer<typeof machineCard>

/** A card as it lies in a file: signed by its machine, so that nobody else says what it holds. */
export const signedCard = machineCard.extend({ signature: z.base64().max(200) })
export type SignedCard = z.infer<typeof signedCard>

/** Reads the text of a card; undefined when it is none. */
export function readCard(text: string): SignedCard | undefined {
  return signedCard.safeParse(parseJson(text)).data
}

const DIGITS = 20
const GROUP = /\d{4}/gu

/**
 * What two people compare before one machine trusts the card of another: five groups of four digits over its identity and
 * both of its keys. Somebody who wants a card of their own to show the same code has about 2^66 keys to try.
 */
export function cardCode(
  hasher: Hasher,
  { vault, machine, epoch, letter, ...keys }: Omit<MachineCard, 'card' | 'name' | 'seen' | 'taken' | 'receives'>
): string {
  const parts = [vault, machine, String(epoch), letter, keys.recipient, keys.publicKey].join('\n')
  const digest = hasher.sha256(hasher.encodeUtf8(`entente/machine-card/1\0${parts}`))
  const digits = String(BigInt(`0x${digest}`) % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0')
  return (digits.match(GROUP) ?? []).join(' ')
}
