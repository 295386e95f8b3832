import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeHasher } from '../../../src-main/store/events/node-hasher'
import { entryHash, headerBytes, laneStart } from '../../../src-shared/domain/chain/digests'
import { digest, type EntryHeader, entryHeader } from '../../../src-shared/domain/chain/entry-header'
import type { StoredEntry } from '../../../src-shared/domain/chain/verify-entry'
import { type LaneHead, verifyLane } from '../../../src-shared/domain/chain/verify-lane'
import { eventId } from '../../../src-shared/lib/ids'
import { lifelike, sampleEntries, sampleLane } from '../../support/store/sample-lane'

const entries = sampleEntries(lifelike)
const nothingErased = () => undefined

function headOf(list: readonly StoredEntry[]): LaneHead | undefined {
  const last = list.at(-1)
  return last && { seq: last.columns.seq, hash: last.hash }
}

function verify(list: readonly StoredEntry[], head = headOf(entries)) {
  return verifyLane(nodeHasher, sampleLane, list, head, nothingErased)
}

function changed(index: number, change: (entry: StoredEntry) => StoredEntry): StoredEntry[] {
  return entries.map((entry, at) => (at === index ? change(entry) : entry))
}

function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ mask : byte))
}

function headerOf(entry: StoredEntry): EntryHeader {
  return entryHeader.parse(JSON.parse(Buffer.from(entry.header).toString('utf8')))
}

/** The entry with another header, hashed anew, as someone who knows the format would leave it. */
function rehashed(entry: StoredEntry, fields: Partial<EntryHeader>): StoredEntry {
  const header = entryHeader.parse({ ...headerOf(entry), ...fields })
  const bytes = headerBytes(nodeHasher, header)
  const { v, prev, payload_digest, ...columns } = header
  return { ...entry, columns, header: bytes, hash: entryHash(nodeHasher, bytes) }
}

describe('verifyLane', () => {
  it('finds a lane as it was written intact', () => {
    expect(verify(entries)).toEqual({
      lane: sampleLane,
      first: 1,
      last: 5,
      count: 5,
      tip: entries[4]?.hash,
      erasures: [],
      problems: [],
      verdict: 'intact'
    })
  })

  const place = fc.record({ index: fc.nat(4), at: fc.nat(10_000), mask: fc.integer({ min: 1, max: 255 }) })

  it.each(['header', 'body', 'salt'] as const)('names the entry where any byte of its %s was changed', (part) => {
    fc.assert(
      fc.property(place, ({ index, at, mask }) => {
        const list = changed(index, (entry) => {
          if (part === 'header') return { ...entry, header: flipped(entry.header, at % entry.header.length, mask) }
          if (!entry.payload) throw new Error('sample without payload')
          const { salt, bytes } = entry.payload
          const payload =
            part === 'salt'
              ? { bytes, salt: flipped(salt, at % salt.length, mask) }
              : { salt, bytes: flipped(bytes, at % bytes.length, mask) }
          return { ...entry, payload }
        })
        const report = verify(list)
        expect(report.verdict).toBe('altered')
        expect(report.problems).toEqual([
          { kind: part === 'header' ? 'altered-header' : 'altered-payload', seq: index + 1 }
        ])
      })
    )
  })

  it('names the entry whose hash was changed', () => {
    for (const index of entries.keys()) {
      const report = verify(changed(index, (entry) => ({ ...entry, hash: '0'.repeat(64) })))
      expect(report.problems).toEqual([{ kind: 'altered-header', seq: index + 1 }])
    }
  })

  it('names the entry whose event id was changed', () => {
    const report = verify(changed(2, (entry) => ({ ...entry, id: '0192f1a0-0000-7000-8000-000000000999' })))
    expect(report.problems).toEqual([{ kind: 'altered-payload', seq: 3 }])
  })

  it.each([
    ['type', 'closed'],
    ['recorded_at', '2020-01-01T00:00:00.000Z'],
    ['actor', '0192f1a0-0000-7000-8000-0000000000b9'],
    ['clock', 999],
    ['vault', '0192f1a0-0000-7000-8000-000000000009'],
    ['stream', 'site/0192f1a0-0000-7000-8000-00000000000c'],
    ['machine', 'x'],
    ['epoch', 2]
  ])('names the entry whose column %s says something else than the header', (column, value) => {
    const report = verify(changed(1, (entry) => ({ ...entry, columns: { ...entry.columns, [column]: value } })))
    expect(report.problems).toEqual([{ kind: 'altered-columns', seq: 2 }])
  })

  it.each([0, 1, 2, 3, 4])('names entry %i written anew with a hash that fits it', (index) => {
    const report = verify(changed(index, (entry) => rehashed(entry, { type: 'withdrawn' })))
    expect(report.problems).toEqual([{ kind: 'rewritten', seq: index + 1 }])
  })

  it('finds two payloads exchanged', () => {
    const order = [0, 2, 1, 3, 4]
    const list = entries.map((entry, at) => ({ ...entry, payload: entries[order[at] ?? at]?.payload }))
    expect(verify(list).problems).toEqual([
      { kind: 'altered-payload', seq: 2 },
      { kind: 'altered-payload', seq: 3 }
    ])
  })

  it.each([
    [0, 'gap', 1],
    [2, 'gap', 3],
    [4, 'truncated', 5]
  ])('finds entry at %i taken out', (index, kind, seq) => {
    const report = verify(entries.filter((_, at) => at !== index))
    expect(report.verdict).toBe('incomplete')
    expect(report.problems).toEqual([{ kind, seq }])
  })

  it('finds a lane of which nothing is left', () => {
    expect(verify([])).toMatchObject({ count: 0, problems: [{ kind: 'truncated', seq: 1 }], verdict: 'incomplete' })
  })

  it('finds an entry put behind the recorded head, and a lane without a record', () => {
    expect(verify(entries, headOf(entries.slice(0, 4))).problems).toEqual([{ kind: 'wrong-head', seq: 5 }])
    const unknown = verifyLane(nodeHasher, { ...sampleLane, publicKey: undefined }, entries, undefined, nothingErased)
    expect(unknown.problems).toEqual([
      { kind: 'wrong-start', seq: 1 },
      { kind: 'wrong-head', seq: 5 }
    ])
  })

  it('finds a lane that belongs to another key, vault, machine or epoch', () => {
    for (const other of [
      { publicKey: 'a'.repeat(64) },
      { vault: '0192f1a0-0000-7000-8000-000000000009' },
      { machine: 'not an id' },
      { epoch: 2 }
    ]) {
      const report = verifyLane(nodeHasher, { ...sampleLane, ...other }, entries, headOf(entries), nothingErased)
      expect(report.problems).toEqual([{ kind: 'wrong-start', seq: 1 }])
    }
  })

  it('finds the same number twice', () => {
    const [first, second] = entries
    if (!first || !second) throw new Error('no sample')
    const report = verify([first, second, rehashed(second, { type: 'withdrawn' })], {
      seq: 2,
      hash: rehashed(second, { type: 'withdrawn' }).hash
    })
    expect(report.problems).toContainEqual({ kind: 'fork', seq: 2 })
    expect(report.verdict).toBe('altered')
  })

  it('finds clocks that run backwards in a lane whose links are all right', () => {
    const list = chainAnew([
      {},
      { clock: 11 },
      { clock: 12, recorded_at: entryHeader.shape.recorded_at.parse('2020-01-01T00:00:00.000Z') }
    ])
    expect(verify(list, headOf(list)).problems).toEqual([
      { kind: 'clock-backwards', seq: 2 },
      { kind: 'time-backwards', seq: 3 }
    ])
  })

  it('does not believe a header that hashes well but is not canonical', () => {
    const spaced = changed(4, (entry) => {
      const header = Buffer.from(`${Buffer.from(entry.header).toString('utf8')} `)
      return { ...entry, header, hash: entryHash(nodeHasher, header) }
    })
    expect(verify(spaced).problems).toEqual([{ kind: 'altered-header', seq: 5 }])
  })
})

describe('verifyLane and erasure', () => {
  const by = eventId.parse('0192f1a0-0000-7000-8000-000000000777')
  const without = changed(1, (entry) => ({ ...entry, payload: undefined }))
  const erased = without[1]
  if (!erased) throw new Error('no sample')

  it('accepts a payload that is gone when an erasure names the entry and its hash', () => {
    const report = verifyLane(nodeHasher, sampleLane, without, headOf(entries), (id) =>
      id === erased.id ? { by, hash: erased.hash } : undefined
    )
    expect(report.verdict).toBe('intact-with-erasures')
    expect(report.erasures).toEqual([{ seq: 2, event: erased.id, by }])
    expect(report.problems).toEqual([])
  })

  it('names a payload that is gone without one', () => {
    expect(verify(without)).toMatchObject({ verdict: 'incomplete', problems: [{ kind: 'missing-payload', seq: 2 }] })
  })

  it('does not accept an erasure of another entry under the same id', () => {
    const report = verifyLane(nodeHasher, sampleLane, without, headOf(entries), () => ({ by, hash: '0'.repeat(64) }))
    expect(report.problems).toEqual([{ kind: 'missing-payload', seq: 2 }])
  })
})

function chainAnew(changes: readonly Partial<EntryHeader>[]): StoredEntry[] {
  let prev = laneStart(nodeHasher, sampleLane)
  return changes.map((fields, index) => {
    const entry = entries[index]
    if (!entry) throw new Error('more changes than samples')
    const next = rehashed(entry, { ...fields, prev })
    prev = digest.parse(next.hash)
    return next
  })
}
