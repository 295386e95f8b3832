import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import canonicalize from 'canonicalize'
import { publicKey } from '../../../src-shared/domain/chain/entry-header'
import {
  type MachineCard,
  type Recipient,
  recipient,
  type SignedCard
} from '../../../src-shared/domain/exchange/machine-card'
import { machineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result } from '../../../src-shared/lib/result'
import { hexOf } from '../events/bytes'
import { seal, unseal } from '../keys/box'
import { machineKeyHeader } from '../machine'
import type { WriteRefusal } from '../unit-of-work'
import type { Vault } from '../vault/vault'
import { ownReceiving } from './receiving'
import { seenBy, takenHere } from './seen'

/** What the secret half is sealed under, so that it opens only for that machine. */
const keyHeader = (id: string, epoch: number): string => `entente/exchange/1\0${id}\0${epoch}`

const own = ({ read, machine }: Pick<Vault, 'read' | 'machine'>) =>
  read
    .selectFrom('exchange_keys')
    .selectAll()
    .where('machine', '=', machine.id)
    .where('epoch', '=', machine.epoch)
    .executeTakeFirst()

/**
 * By what the other machines know this one. Its key pair (X25519, as age has it) is made the first time anybody asks; a
 * restored backup, being another machine, makes its own.
 */
export async function ownCard(vault: Vault, now: Instant): Promise<Result<MachineCard, WriteRefusal>> {
  const known = await own(vault)
  const made = known ? ok({ recipient: known.recipient, name: known.name }) : await makeKeys(vault, now)
  if (!made.ok) return made
  const { id, epoch, letter } = vault.machine
  const identity = { vault: vault.id, machine: machineId.parse(id), epoch, letter, ...made.value }
  const seen = await seenBy(vault.read, identity.machine)
  const held = { seen: [...seen], taken: await takenHere(vault.read) }
  const receives = await ownReceiving(vault)
  const signing = publicKey.parse(hexOf(vault.machine.publicKey))
  return ok({ card: 3, ...identity, publicKey: signing, ...held, ...(receives && { receives }) })
}

async function makeKeys(
  vault: Vault,
  now: Instant
): Promise<Result<{ readonly recipient: Recipient; readonly name: string }, WriteRefusal>> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  const made = recipient.parse(await identityToRecipient(identity))
  const { id, epoch } = vault.machine
  const identity_sealed = seal(vault.deriveKey('machine'), Buffer.from(identity), keyHeader(id, epoch))
  return vault.write(async (trx) => {
    const before = await own({ read: trx, machine: vault.machine })
    if (before) return ok({ recipient: before.recipient, name: before.name })
    const row = { machine: id, epoch, name: '', recipient: made, identity_sealed, since: now, receives: null }
    await trx.insertInto('exchange_keys').values(row).execute()
    return ok({ recipient: made, name: '' })
  })
}

/** What opens packages that were sealed for this machine; undefined while it has no key, so that none can have been. */
export async function ownIdentity(vault: Vault): Promise<string | undefined> {
  const known = await own(vault)
  if (!known) return undefined
  const { id, epoch } = vault.machine
  const identity = unseal(vault.deriveKey('machine'), known.identity_sealed, keyHeader(id, epoch))
  if (!identity) throw new Error('The key of this machine does not open')
  return identity.toString()
}

/** What people called the machine that this vault was written by before it; undefined where there was none. */
export async function formerName({ read, machine }: Pick<Vault, 'read' | 'machine'>): Promise<string | undefined> {
  const before = read.selectFrom('exchange_keys').select('name').where('epoch', '<', machine.epoch)
  return (await before.orderBy('epoch', 'desc').limit(1).executeTakeFirst())?.name
}

/** What people call this machine. */
export async function nameMachine(vault: Vault, name: string): Promise<Result<undefined, WriteRefusal>> {
  const { id, epoch } = vault.machine
  return vault.write(async (trx) => {
    await trx.updateTable('exchange_keys').set({ name }).where('machine', '=', id).where('epoch', '=', epoch).execute()
    return ok(undefined)
  })
}

/** Signs in the name of this machine: Ed25519 (RFC 8032), 64 bytes. */
export async function signAsMachine(vault: Vault, bytes: Uint8Array): Promise<Buffer> {
  const { id, epoch } = vault.machine
  const row = await vault.read
    .selectFrom('machine')
    .select('private_key_sealed')
    .where('id', '=', id)
    .where('epoch', '=', epoch)
    .executeTakeFirstOrThrow()
  const der = unseal(vault.deriveKey('machine'), row.private_key_sealed, machineKeyHeader(id, epoch))
  if (!der) throw new Error('The signing key of this machine does not open')
  const signature = sign(null, bytes, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
  der.fill(0)
  return signature
}

/** The card of this machine as it goes into a file. */
export async function ownSignedCard(vault: Vault, now: Instant): Promise<Result<SignedCard, WriteRefusal>> {
  const card = await ownCard(vault, now)
  if (!card.ok) return card
  const signature = (await signAsMachine(vault, cardBytes(card.value))).toString('base64')
  return ok({ ...card.value, signature })
}

/** Whether a card says what its own machine said. */
export function isSound({ signature, ...card }: SignedCard): boolean {
  return isSignedBy(card.publicKey, cardBytes(card), Buffer.from(signature, 'base64'))
}

const cardBytes = (card: MachineCard): Buffer => Buffer.from(`entente/card/1\0${canonicalize(card) ?? ''}`)

/** Whether a machine signed these bytes. */
export function isSignedBy(key: MachineCard['publicKey'], bytes: Uint8Array, signature: Uint8Array): boolean {
  const x = Buffer.from(key, 'hex').toString('base64url')
  const publicPart = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return verify(null, bytes, publicPart, signature)
}
