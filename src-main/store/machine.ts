import { randomBytes } from 'node:crypto'
import { machineLetters } from '../../src-shared/domain/reference/reference'
import { uuidV7 } from '../../src-shared/lib/ids'
import type { Sqlite } from './connection'
import { createMachineKeys } from './events/machine-keys'
import { seal } from './keys/box'

/** The identity under which a vault is written: of this copy of the vault, not of the hardware. */
export interface Machine {
  /** UUID version 7. */
  readonly id: string
  /** 1 for the first life of the vault, one more after every restore. */
  readonly epoch: number
  /** One capital letter, part of every reference. */
  readonly letter: string
  /** Ed25519, raw, 32 bytes. */
  readonly publicKey: Uint8Array
}

export interface NewMachine {
  readonly letter: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Seals the private key: the derived key for machines, 32 bytes. */
  readonly sealKey: Buffer
}

const LETTERS = [...machineLetters]

export function isMachineLetter(text: string): boolean {
  return LETTERS.includes(text)
}

/** The first letter that is not taken; undefined when all are. */
export function freeLetter(taken: readonly string[]): string | undefined {
  return LETTERS.find((letter) => !taken.includes(letter))
}

/** What the private key of a machine is sealed under, so that it opens only for that machine. */
export function machineKeyHeader(id: string, epoch: number): string {
  return `entente/machine/1\0${id}\0${epoch}`
}

/**
 * Begins a new life of a vault: a new id, the next epoch, new keys, another letter. Two copies restored from one backup
 * never write under the same name.
 */
export function addMachine(db: Sqlite, machine: NewMachine): Machine {
  const id = uuidV7(machine.now, randomBytes(10))
  const epoch = (db.prepare<[], number | null>('select max(epoch) from machine').pluck().get() ?? 0) + 1
  const { publicKey, privateKey } = createMachineKeys()
  const sealed = seal(machine.sealKey, privateKey, machineKeyHeader(id, epoch))
  privateKey.fill(0)
  db.prepare(
    'insert into machine (id, epoch, letter, public_key, private_key_sealed, since) values (?, ?, ?, ?, ?, ?)'
  ).run(id, epoch, machine.letter, publicKey, sealed, new Date(machine.now).toISOString())
  return { id, epoch, letter: machine.letter, publicKey }
}

/** The identity a vault is written under now. */
export function currentMachine(db: Sqlite): Machine {
  const row = db
    .prepare<[], { id: string; epoch: number; letter: string; public_key: Buffer }>(
      'select id, epoch, letter, public_key from machine order by epoch desc limit 1'
    )
    .get()
  if (row === undefined) throw new Error('A vault without a machine')
  return { id: row.id, epoch: row.epoch, letter: row.letter, publicKey: row.public_key }
}

/** Every letter this vault was ever written under. */
export function usedLetters(db: Sqlite): readonly string[] {
  return db.prepare<[], string>('select letter from machine order by epoch').pluck().all()
}

/** The letters of the other machines of the firm, as far as they are known here. */
export function knownLetters(db: Sqlite): readonly string[] {
  return db.prepare<[], string>('select letter from known_machines order by letter').pluck().all()
}
