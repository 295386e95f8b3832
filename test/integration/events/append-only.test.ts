import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendEvents } from '../../../src-main/store/events/append-events'
import { hexOf } from '../../../src-main/store/events/bytes'
import { ok } from '../../../src-shared/lib/result'
import { newEvent, newStream, sampleAppend } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'

let base: TestDatabase
beforeEach(async () => {
  base = createTestDatabase()
  const stream = newStream()
  await base.write(async (trx) =>
    ok(await appendEvents(trx, sampleAppend(stream, [newEvent('opened', { a: 1 }), newEvent('note-added', { b: 2 })])))
  )
})
afterEach(() => base.remove())

/** Everything in the tables of the chain, as text. */
function dump(): string {
  const tables = ['events', 'payloads', 'lanes', 'erasures']
  return JSON.stringify(
    tables.map((table) => base.raw.prepare(`select * from ${table}`).all()),
    (_key, value: unknown) => (value instanceof Uint8Array ? hexOf(value) : value)
  )
}

describe.each([0, 1])('the tables of the chain, with recursive_triggers = %i', (recursive) => {
  it.each([
    "update events set type = 'closed' where position = 1",
    "update events set header = x'00' where position = 2",
    'update events set position = 9 where position = 2',
    'delete from events',
    'delete from events where position = 2',
    "insert or replace into events select position, id, vault, stream_kind, stream_id, machine, epoch, seq, clock, 'closed', recorded_at, actor, header, hash from events where position = 1",
    "insert or replace into events select 77, id, vault, stream_kind, stream_id, machine, epoch, seq + 50, clock, 'closed', recorded_at, actor, header, hash from events where position = 1",
    "insert or replace into events select 77, 'new', vault, stream_kind, stream_id, machine, epoch, seq, clock, 'closed', recorded_at, actor, header, hash from events where position = 1",
    "update payloads set body = x'00'",
    'delete from payloads where position = 1',
    "insert or replace into payloads select position, salt, x'00' from payloads where position = 1",
    'delete from lanes',
    'update lanes set head_seq = 1',
    'update lanes set public_key = zeroblob(32), head_seq = head_seq + 1',
    'insert or replace into lanes select * from lanes',
    'insert into erasures values (1, 2)'
  ])('refuse: %s', (statement) => {
    const before = dump()
    base.raw.pragma('foreign_keys = 0')
    base.raw.pragma(`recursive_triggers = ${recursive}`)
    expect(() => base.raw.exec(statement)).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_TRIGGER' }))
    expect(dump()).toBe(before)
  })
})

describe('an erasure', () => {
  it('cannot itself be erased', async () => {
    const stream = newStream()
    const wrong = { erased: [] }
    await base.write(async (trx) =>
      ok(await appendEvents(trx, sampleAppend(stream, [newEvent('payload-erased', wrong)])))
    )
    expect(() => base.raw.exec('insert into erasures values (3, 3)')).toThrow('never another one')
  })
})
