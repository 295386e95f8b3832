import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendEvents } from '../../../src-main/store/events/append-events'
import { hexOf } from '../../../src-main/store/events/bytes'
import { erasePayloads } from '../../../src-main/store/events/erase-payloads'
import { verifyChain } from '../../../src-main/store/events/verify-chain'
import { digest } from '../../../src-shared/domain/chain/entry-header'
import type { StreamRef } from '../../../src-shared/domain/chain/stream-name'
import { ok } from '../../../src-shared/lib/result'
import { newEvent, newStream, sampleAppend } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'

let base: TestDatabase
let streams: readonly StreamRef[]

beforeEach(async () => {
  base = createTestDatabase()
  streams = [newStream('case'), newStream('contact'), newStream('case')]
  for (let round = 1; round <= 3; round++) {
    for (const stream of streams) await add(stream, { round, text: "Relevé n° 12, chez M. L'Hôpital" })
  }
})
afterEach(() => base.remove())

async function add(stream: StreamRef, payload: { readonly [key: string]: number | string }) {
  await base.write(async (trx) => ok(await appendEvents(trx, sampleAppend(stream, [newEvent('note-added', payload)]))))
}

async function report() {
  const answer = await verifyChain(base.db)
  if (!answer.ok) throw new Error('cancelled')
  return answer.value
}

/** What somebody with the key and a SQL prompt can do: the triggers go first. */
function tamper(statement: string): void {
  base.raw.pragma('foreign_keys = 0')
  const triggers = base.raw.prepare<[], string>("select name from sqlite_schema where type = 'trigger'").pluck().all()
  for (const trigger of triggers) base.raw.exec(`drop trigger ${trigger}`)
  base.raw.exec(statement)
}

describe('verifyChain', () => {
  it('finds a vault as it was written intact', async () => {
    expect(await report()).toEqual({
      verdict: 'intact',
      lanes: 3,
      entries: 9,
      erasures: 0,
      problems: [],
      problemCount: 0,
      tipAgrees: true
    })
  })

  it('finds an empty vault intact', async () => {
    const empty = createTestDatabase()
    expect(await verifyChain(empty.db)).toMatchObject({ ok: true, value: { verdict: 'intact', entries: 0 } })
    empty.remove()
  })

  // Position 5 is the second entry of the second stream.
  it.each([
    [
      "update events set header = cast(replace(cast(header as text), 'note-added', 'note-added ') as blob)",
      'altered-header'
    ],
    ['update events set hash = zeroblob(32)', 'altered-header'],
    ["update events set type = 'closed'", 'altered-columns'],
    ["update events set recorded_at = '2020-01-01T00:00:00.000Z'", 'altered-columns'],
    ['update events set actor = vault', 'altered-columns'],
    ['update events set clock = 500', 'altered-columns'],
    ["update events set id = 'x'", 'altered-payload'],
    ["update payloads set body = cast(replace(cast(body as text), 'Relev', 'relev') as blob)", 'altered-payload'],
    ['update payloads set salt = zeroblob(32)', 'altered-payload'],
    ['delete from payloads', 'missing-payload'],
    ['delete from events', 'gap']
  ])('names the entry after: %s', async (statement, kind) => {
    tamper(`${statement} where position = 5`)
    const found = await report()
    expect(found.problems[0]).toMatchObject({ kind, stream: `contact/${streams[1]?.id}`, epoch: 1, seq: 2 })
    expect(found.problemCount).toBe(1)
    expect(found.verdict).toBe(kind === 'gap' || kind === 'missing-payload' ? 'incomplete' : 'altered')
  })

  it('names the entry in which any stored byte was changed', async () => {
    tamper('select 1')
    const parts = [
      ['events', 'header'],
      ['events', 'hash'],
      ['payloads', 'salt'],
      ['payloads', 'body']
    ] as const
    const change = fc.record({
      part: fc.constantFrom(...parts),
      position: fc.integer({ min: 1, max: 9 }),
      at: fc.nat(1000),
      mask: fc.integer({ min: 1, max: 255 })
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ part: [table, column], position, at, mask }) => {
        const read = base.raw.prepare<[number], Buffer>(`select ${column} from ${table} where position = ?`).pluck()
        const write = base.raw.prepare<[Buffer, number]>(`update ${table} set ${column} = ? where position = ?`)
        const original = read.get(position)
        if (!original) throw new Error('no such entry')
        const changed = Buffer.from(original)
        const place = at % changed.length
        changed.writeUInt8(changed.readUInt8(place) ^ mask, place)
        write.run(changed, position)
        const found = await report()
        write.run(original, position)
        // Entries were written to the three streams in turn.
        const stream = streams[(position - 1) % 3]
        expect(found.verdict).toBe('altered')
        expect(found.problems).toMatchObject([
          { stream: `${stream?.kind}/${stream?.id}`, seq: Math.ceil(position / 3) }
        ])
      }),
      { numRuns: 60 }
    )
    expect((await report()).verdict).toBe('intact')
  })

  it('names an entry moved to another stream in both', async () => {
    tamper(`update events set stream_id = '${streams[0]?.id}', stream_kind = 'case', seq = 4 where position = 5`)
    const kinds = (await report()).problems.map((problem) => problem.kind)
    expect(kinds).toContain('gap')
    expect(kinds).toContain('altered-columns')
  })

  it('names the end that was cut off a lane, unless the lane record was cut too: then the tip does', async () => {
    tamper('delete from events where position = 8')
    expect((await report()).problems).toMatchObject([{ kind: 'truncated', seq: 3 }])
    tamper(
      `update lanes set head_seq = 2, head_hash = (select hash from events where position = 5) where stream_kind = 'contact'`
    )
    expect(await report()).toMatchObject({ problems: [], tipAgrees: false, verdict: 'incomplete' })
  })

  it('notices a whole lane that went', async () => {
    tamper(`delete from events where stream_kind = 'contact'`)
    expect((await report()).problems).toMatchObject([{ kind: 'truncated', seq: 1 }])
    tamper(`delete from lanes where stream_kind = 'contact'`)
    expect(await report()).toMatchObject({ lanes: 2, problems: [], tipAgrees: false, verdict: 'incomplete' })
  })

  it('names a lane whose record is gone or was changed', async () => {
    tamper(`delete from lanes where stream_kind = 'contact'`)
    expect((await report()).problems.map((problem) => problem.kind)).toEqual(['wrong-start', 'wrong-head'])
  })

  it('finds a tip that was changed', async () => {
    tamper('update tip set count = 10')
    expect((await report()).tipAgrees).toBe(false)
    tamper('update tip set count = 8')
    expect((await report()).tipAgrees).toBe(false)
    tamper('update tip set count = 9, rolling_hash = zeroblob(32)')
    expect((await report()).tipAgrees).toBe(false)
  })

  it('accepts what an erasure names, and nothing else', async () => {
    const row = await base.db.selectFrom('events').selectAll().where('position', '=', 5).executeTakeFirstOrThrow()
    const stream = streams[1]
    if (!stream) throw new Error('no stream')
    await base.write(async (trx) => {
      const erased = [{ event: row.id, hash: digest.parse(hexOf(row.hash)) }]
      const [erasure] = await appendEvents(trx, sampleAppend(stream, [newEvent('payload-erased', { erased })]))
      return ok(erasure ? await erasePayloads(trx, erasure) : [])
    })
    expect(await report()).toMatchObject({ verdict: 'intact-with-erasures', erasures: 1, problems: [] })
    tamper('delete from payloads where position = 6')
    expect(await report()).toMatchObject({ verdict: 'incomplete', problems: [{ kind: 'missing-payload', seq: 2 }] })
  })

  it('does not mistake an entry written during the check for a fault', async () => {
    const writes: Promise<void>[] = []
    const writeToAll = () => {
      if (writes.length < 12) for (const each of streams) writes.push(add(each, { text: 'entre-temps' }))
    }
    const answer = await verifyChain(base.db, { onLane: writeToAll, onProgress: writeToAll })
    await Promise.all(writes)
    expect(writes).toHaveLength(12)
    expect(answer).toMatchObject({ ok: true, value: { verdict: 'intact', problems: [], tipAgrees: true } })
    expect(await report()).toMatchObject({ entries: 21, verdict: 'intact', tipAgrees: true })
  })

  it('goes through many pages, tells how far it is, and stops when asked', async () => {
    const stream = newStream()
    const many = Array.from({ length: 1200 }, (_, index) => newEvent('note-added', { index }))
    await base.write(async (trx) => ok(await appendEvents(trx, sampleAppend(stream, many))))
    const steps: number[] = []
    const whole = await verifyChain(base.db, { onProgress: (done, total) => void steps.push(done / total) })
    expect(whole).toMatchObject({ ok: true, value: { entries: 1209, verdict: 'intact' } })
    expect(steps.length).toBe(3)
    expect(steps.at(-1)).toBe(1)

    const controller = new AbortController()
    const cut = await verifyChain(base.db, { signal: controller.signal, onProgress: () => controller.abort() })
    expect(cut).toEqual({ ok: false, reason: 'cancelled' })
  })
})
