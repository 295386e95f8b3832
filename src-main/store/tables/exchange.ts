import type { PublicKey } from '../../../src-shared/domain/chain/entry-header'
import type { Recipient } from '../../../src-shared/domain/exchange/machine-card'
import type { EventId, LetterId, MachineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** The keys under which this machine receives packages, one row for each life of the vault that needed them. */
export interface ExchangeKeysTable {
  machine: Fixed<string>
  epoch: Fixed<number>
  name: string
  recipient: Fixed<Recipient>
  /** The secret half, an identity of age, sealed with a key derived from the data key. */
  identity_sealed: Fixed<Uint8Array>
  since: Fixed<Instant>
  /** The cases it asks the others for, as JSON; null while nobody said. */
  receives: string | null
}

export const exchangeKeysColumns = columnsOf<ExchangeKeysTable>({
  machine: true,
  epoch: true,
  name: true,
  recipient: true,
  identity_sealed: true,
  since: true,
  receives: true
})

/** The machines of the firm that somebody here recognised by their code. */
export interface KnownMachinesTable {
  machine: Fixed<MachineId>
  epoch: number
  letter: string
  name: string
  recipient: Recipient
  public_key: PublicKey
  since: Instant
  /** When a package or a receipt of it last came here. */
  seen_at: Instant | null
  revoked_at: Instant | null
  /** The cases it asks for, as JSON; null while it did not say. */
  receives: string | null
}

export const knownMachinesColumns = columnsOf<KnownMachinesTable>({
  machine: true,
  epoch: true,
  letter: true,
  name: true,
  recipient: true,
  public_key: true,
  since: true,
  seen_at: true,
  revoked_at: true,
  receives: true
})

/** How far a machine (`whose`, this one or another by its word) holds what another wrote down. */
export interface ExchangeSeenTable {
  whose: Fixed<MachineId>
  machine: Fixed<MachineId>
  epoch: Fixed<number>
  position: number
  at: Instant
  /** Held without exception up to here, and beyond without the cases that were left out; null where nothing was. */
  whole: number | null
}

export const exchangeSeenColumns = columnsOf<ExchangeSeenTable>({
  whose: true,
  machine: true,
  epoch: true,
  position: true,
  at: true,
  whole: true
})

/** Packages of news that were made for a machine: what they began after, and how far they go. */
export interface ExchangeMadeTable {
  id: Fixed<string>
  machine: Fixed<MachineId>
  after: Fixed<number>
  upto: Fixed<number>
  made_at: Fixed<Instant>
  /** 1 where cases of other departments were left out. */
  narrowed: Fixed<number>
}

export const exchangeMadeColumns = columnsOf<ExchangeMadeTable>({
  id: true,
  machine: true,
  after: true,
  upto: true,
  made_at: true,
  narrowed: true
})

/** The cases that were left out of a machine's news, and up to which number of ours it holds each all the same. */
export interface ExchangeWithheldTable {
  machine: Fixed<MachineId>
  stream: Fixed<string>
  after: number
  /** 1 where it is to go though nothing of it is new: the machine asks for its department by now. */
  due: number
}

export const exchangeWithheldColumns = columnsOf<ExchangeWithheldTable>({
  machine: true,
  stream: true,
  after: true,
  due: true
})

/** The cases of those that a package of news brought all the same, from where its machine has them. */
export interface ExchangeBroughtTable {
  package: Fixed<string>
  machine: Fixed<MachineId>
  stream: Fixed<string>
}

export const exchangeBroughtColumns = columnsOf<ExchangeBroughtTable>({ package: true, machine: true, stream: true })

/** Packages that were taken here and left nothing behind: the receipts that others get. */
export interface ExchangeTakenTable {
  id: Fixed<string>
  machine: Fixed<MachineId>
  at: Fixed<Instant>
}

export const exchangeTakenColumns = columnsOf<ExchangeTakenTable>({ id: true, machine: true, at: true })

/** Letters to be signed that went to another machine in a package, or came from one. */
export interface ExchangeLettersTable {
  package: Fixed<string>
  /** Empty while nobody knows who took a package that went under a passphrase. */
  machine: MachineId | ''
  letter: Fixed<LetterId>
  /** The entry by which it was handed in. */
  entry: Fixed<EventId>
  way: Fixed<'out' | 'in'>
  /** The letter of that machine. */
  machine_letter: string
  /** When the package was made, or taken. */
  at: Fixed<Instant>
  /** When this machine learnt that the other took it. */
  taken_at: Instant | null
}

export const exchangeLettersColumns = columnsOf<ExchangeLettersTable>({
  package: true,
  machine: true,
  letter: true,
  entry: true,
  way: true,
  machine_letter: true,
  at: true,
  taken_at: true
})
