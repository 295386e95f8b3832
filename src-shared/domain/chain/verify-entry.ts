import type { EventId } from '../../lib/ids'
import { canonicalText } from './canonical'
import { entryHash, payloadDigest } from './digests'
import { type EntryHeader, entryHeader } from './entry-header'
import type { Hasher } from './hasher'
import { fieldOf, parseJson } from './json'
import type { AlteredKind, MissingKind } from './lane-report'

/** The header fields that are stored a second time, for queries. */
export interface EntryColumns {
  readonly vault: string
  readonly stream: string
  readonly machine: string
  readonly epoch: number
  readonly seq: number
  readonly clock: number
  readonly type: string
  readonly recorded_at: string
  readonly actor: string
}

/** An entry as it is stored, before anything about it is believed. */
export interface StoredEntry {
  readonly id: string
  readonly columns: EntryColumns
  readonly header: Uint8Array
  readonly hash: string
  readonly payload: { readonly salt: Uint8Array; readonly bytes: Uint8Array } | undefined
}

/** What an erasure says of an entry; undefined when none names it. */
export type ErasureOf = (eventId: string) => { readonly by: EventId; readonly hash: string } | undefined

/** What one entry shows by itself, without its neighbours. */
export interface CheckedEntry {
  /** Undefined when the header cannot be believed. */
  readonly header: EntryHeader | undefined
  readonly erasedBy: EventId | undefined
  readonly problems: readonly (AlteredKind | MissingKind)[]
}

export function checkEntry(hasher: Hasher, entry: StoredEntry, erasureOf: ErasureOf): CheckedEntry {
  const header = readHeader(hasher, entry)
  if (!header) return { header: undefined, erasedBy: undefined, problems: ['altered-header'] }
  const columns = columnsAgree(entry.columns, header) ? [] : ['altered-columns' as const]
  if (entry.payload) {
    const intact = payloadIntact(hasher, entry.id, entry.payload, header)
    return { header, erasedBy: undefined, problems: intact ? columns : [...columns, 'altered-payload'] }
  }
  const erasure = erasureOf(entry.id)
  if (erasure?.hash === entry.hash) return { header, erasedBy: erasure.by, problems: columns }
  return { header, erasedBy: undefined, problems: [...columns, 'missing-payload'] }
}

function readHeader(hasher: Hasher, entry: StoredEntry): EntryHeader | undefined {
  if (entryHash(hasher, entry.header) !== entry.hash) return undefined
  const text = hasher.decodeUtf8(entry.header)
  const parsed = entryHeader.safeParse(text === undefined ? undefined : parseJson(text))
  return parsed.success && canonicalText(parsed.data) === text ? parsed.data : undefined
}

function columnsAgree(columns: EntryColumns, header: EntryHeader): boolean {
  return (
    columns.vault === header.vault &&
    columns.stream === header.stream &&
    columns.machine === header.machine &&
    columns.epoch === header.epoch &&
    columns.seq === header.seq &&
    columns.clock === header.clock &&
    columns.type === header.type &&
    columns.recorded_at === header.recorded_at &&
    columns.actor === header.actor
  )
}

function payloadIntact(
  hasher: Hasher,
  id: string,
  payload: { readonly salt: Uint8Array; readonly bytes: Uint8Array },
  header: EntryHeader
): boolean {
  if (payloadDigest(hasher, payload.salt, payload.bytes) !== header.payload_digest) return false
  const text = hasher.decodeUtf8(payload.bytes)
  return text !== undefined && fieldOf(parseJson(text), 'id') === id
}
