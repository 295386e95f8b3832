import { randomBytes, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { seal, unseal } from './box'
import type { KdfChoice } from './kdf'
import { chooseKdf, kdfParameters, passphraseKey } from './kdf'
import type { Keyring } from './keyring'

const base64 = z.base64()

const passphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  id: z.uuid(),
  kdf: kdfParameters,
  salt: base64,
  sealed: base64
})
export type PassphraseSlot = z.infer<typeof passphraseSlot>

const keyringSlot = z.strictObject({
  kind: z.literal('keyring'),
  id: z.uuid(),
  backend: z.string(),
  /** The slot's own key, as the keyring encrypted it. */
  wrapped: base64,
  sealed: base64
})
export type KeyringSlot = z.infer<typeof keyringSlot>

// A kind this version does not know (a recovery key, one day) is kept as it is.
const otherSlot = z.looseObject({ kind: z.string().regex(/^(?!passphrase$|keyring$)/u) })

/** One way to the data key. */
export const keySlot = z.union([passphraseSlot, keyringSlot, otherSlot])
export type KeySlot = z.infer<typeof keySlot>

export function isPassphraseSlot(slot: KeySlot): slot is PassphraseSlot {
  return passphraseSlot.safeParse(slot).success
}

export function isKeyringSlot(slot: KeySlot): slot is KeyringSlot {
  return keyringSlot.safeParse(slot).success
}

/** @param dataKey 32 bytes */
export async function makePassphraseSlot(
  vault: string,
  dataKey: Buffer,
  passphrase: string,
  choice: KdfChoice
): Promise<PassphraseSlot> {
  const kdf = await chooseKdf(choice)
  const salt = randomBytes(16)
  const header = { kind: 'passphrase', id: randomUUID(), kdf, salt: salt.toString('base64') } as const
  const key = await passphraseKey(passphrase, salt, kdf)
  return { ...header, sealed: sealSlot(vault, header, key, dataKey) }
}

/** The data key, or undefined for a wrong passphrase. */
export async function openPassphraseSlot(
  vault: string,
  slot: PassphraseSlot,
  passphrase: string
): Promise<Buffer | undefined> {
  const key = await passphraseKey(passphrase, Buffer.from(slot.salt, 'base64'), slot.kdf)
  return unsealSlot(vault, slot, key)
}

/** @throws whatever the keyring throws */
export async function makeKeyringSlot(vault: string, dataKey: Buffer, keyring: Keyring): Promise<KeyringSlot> {
  const key = randomBytes(32)
  const wrapped = (await keyring.encrypt(Buffer.from(key))).toString('base64')
  const header = { kind: 'keyring', id: randomUUID(), backend: keyring.backend, wrapped } as const
  return { ...header, sealed: sealSlot(vault, header, key, dataKey) }
}

/** The data key, or undefined when this keyring does not open the slot, for whatever reason. */
export async function openKeyringSlot(vault: string, slot: KeyringSlot, keyring: Keyring): Promise<Buffer | undefined> {
  if (keyring.backend !== slot.backend) return undefined
  try {
    const key = await keyring.decrypt(Buffer.from(slot.wrapped, 'base64'))
    return key.length === 32 ? unsealSlot(vault, slot, key) : undefined
  } catch {
    return undefined
  }
}

function sealSlot(vault: string, header: object, key: Buffer, dataKey: Buffer): string {
  const box = seal(key, dataKey, headerText(vault, header))
  key.fill(0)
  return box.toString('base64')
}

function unsealSlot(vault: string, slot: PassphraseSlot | KeyringSlot, key: Buffer): Buffer | undefined {
  const { sealed, ...header } = slot
  const dataKey = unseal(key, Buffer.from(sealed, 'base64'), headerText(vault, header))
  key.fill(0)
  return dataKey
}

// Authenticated with the data key: parameters and vault cannot be exchanged without the slot failing.
function headerText(vault: string, header: object): string {
  return `entente/slot/1\0${canonicalize({ ...header, vault })}`
}
