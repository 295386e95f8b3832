import type { JsonValue } from '../../../src-shared/domain/chain/json'
import type { StreamRef } from '../../../src-shared/domain/chain/stream-name'
import type { EventId, MachineId, PersonId, StreamId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Machine } from '../machine'

/** An event to be written. */
export interface NewEvent {
  /** New, UUID version 7. */
  readonly id: EventId
  readonly type: string
  /** Has a canonical form: safe integers, NFC text, no dates. Fields that are undefined are left out. */
  readonly payload: unknown
}

/** One command's events, all in one stream, by one person, at one time. */
export interface Append {
  /** Id of the vault. */
  readonly vault: string
  readonly machine: Pick<Machine, 'id' | 'epoch' | 'publicKey'>
  readonly stream: StreamRef
  readonly actor: PersonId
  /** Now, by the machine's clock. */
  readonly recordedAt: Instant
  readonly events: readonly NewEvent[]
  /** Returns that many random bytes; the system's generator by default. */
  readonly random?: (size: number) => Uint8Array
}

/** Where an entry stands. */
export interface EntryPlace {
  /** Order in which this copy of the vault received it. */
  readonly position: number
  readonly machine: MachineId
  readonly epoch: number
  readonly seq: number
  readonly clock: number
}

export interface AppendedEvent {
  readonly id: EventId
  readonly type: string
  readonly payload: JsonValue
  readonly stream: StreamRef
  readonly place: EntryPlace
  readonly actor: PersonId
  readonly recordedAt: Instant
  /** SHA-256 of the header, 32 bytes. */
  readonly hash: Uint8Array
  /** The system clock stood before the lane's last entry: that entry's time was recorded instead. Say so. */
  readonly clockWentBack: boolean
}

/** What an entry says, as far as it is still there. */
export type StoredPayload =
  | { readonly state: 'present'; readonly value: JsonValue }
  | { readonly state: 'erased' }
  /** Gone or unreadable without an erasure: damage, which the check names. */
  | { readonly state: 'missing' }

/** An entry as it was written, its type known to this version or not. */
export interface StoredEvent {
  readonly id: EventId
  readonly type: string
  readonly payload: StoredPayload
  readonly stream: { readonly kind: string; readonly id: StreamId }
  readonly place: EntryPlace
  readonly actor: PersonId
  readonly recordedAt: Instant
  /** SHA-256 of the header, 32 bytes. */
  readonly hash: Uint8Array
}
