import { entryHash, laneStart } from '../chain/digests'
import { type EntryHeader, entryHeader } from '../chain/entry-header'
import type { Hasher } from '../chain/hasher'
import { parseJson } from '../chain/json'
import { checkEntry, type ErasureOf, type StoredEntry } from '../chain/verify-entry'
import type { PackageEntry, PackageLane } from './package'

/** An entry with its header read. */
export interface ReadEntry {
  readonly entry: PackageEntry
  readonly header: EntryHeader
}

/** A stretch of a lane whose entries hang together. */
export interface ReadLane {
  readonly lane: PackageLane
  /** In the order of their numbers. */
  readonly entries: readonly ReadEntry[]
}

/** The first thing wrong with the entries of a package: where, and what. */
export interface LaneFault {
  readonly kind: 'stray-entry' | 'broken-lane' | 'altered-entry'
  /** `case/0190…` and the entry's number, or the id of an entry that belongs nowhere. */
  readonly where: string
}

/** The name of a lane: its stream, its machine and its epoch. */
export function laneName({ stream, machine, epoch }: Pick<PackageLane, 'stream' | 'machine' | 'epoch'>): string {
  return `${stream} ${machine} ${epoch}`
}

/**
 * Puts the entries of a package into their lanes and verifies each stretch: every entry by itself, the numbers, and the
 * link of each to the one before. The link of a stretch that begins later to what the vault holds is `compareLane`'s.
 */
export function readLanes(
  hasher: Hasher,
  lanes: readonly PackageLane[],
  entries: readonly PackageEntry[],
  erasureOf: ErasureOf
): readonly ReadLane[] | LaneFault {
  const stretches = new Map(lanes.map((lane) => [laneName(lane), { lane, entries: [] as ReadEntry[] }]))
  if (stretches.size !== lanes.length) return { kind: 'broken-lane', where: 'lanes' }
  for (const entry of entries) {
    const header = headerOf(entry)
    const stretch = header && stretches.get(laneName(header))
    if (!header || !stretch || header.vault !== stretch.lane.vault) return { kind: 'stray-entry', where: entry.id }
    stretch.entries.push({ entry, header })
  }
  for (const stretch of stretches.values()) {
    const fault = faultOf(hasher, stretch, erasureOf)
    if (fault) return fault
  }
  return [...stretches.values()]
}

function headerOf({ header }: PackageEntry): EntryHeader | undefined {
  const parsed = entryHeader.safeParse(parseJson(header))
  return parsed.success ? parsed.data : undefined
}

function faultOf(hasher: Hasher, { lane, entries }: ReadLane, erasureOf: ErasureOf): LaneFault | undefined {
  let prev = lane.first === 1 ? laneStart(hasher, lane) : entries[0]?.header.prev
  let before: EntryHeader | undefined
  for (const [index, { entry, header }] of entries.entries()) {
    const where = `${lane.stream}/${header.seq}`
    const inOrder = header.seq === lane.first + index && header.prev === prev && follows(header, before)
    if (!inOrder) return { kind: 'broken-lane', where }
    if (checkEntry(hasher, storedEntry(hasher, entry, header), erasureOf).problems.length > 0)
      return { kind: 'altered-entry', where }
    prev = entryHash(hasher, hasher.encodeUtf8(entry.header))
    before = header
  }
  const whole = before?.seq === lane.last && prev === lane.head
  return whole ? undefined : { kind: 'broken-lane', where: `${lane.stream}/${lane.last}` }
}

function follows(header: EntryHeader, before: EntryHeader | undefined): boolean {
  return !before || (header.clock > before.clock && header.recorded_at >= before.recorded_at)
}

/** An entry of a package as the chain's check takes it. */
function storedEntry(
  hasher: Hasher,
  { id, hash, header: bytes, payload }: PackageEntry,
  header: EntryHeader
): StoredEntry {
  const { vault, stream, machine, epoch, seq, clock, type, recorded_at, actor } = header
  return {
    id,
    hash,
    columns: { vault, stream, machine, epoch, seq, clock, type, recorded_at, actor },
    header: hasher.encodeUtf8(bytes),
    payload: payload && { salt: fromHex(payload.salt), bytes: hasher.encodeUtf8(payload.body) }
  }
}

/** The bytes of a text in hexadecimal. */
export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
}
