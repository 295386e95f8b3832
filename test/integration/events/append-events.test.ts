import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendEvents } from '../../../src-main/store/events/append-events'
import { hexOf } from '../../../src-main/store/events/bytes'
import { erasePayloads } from '../../../src-main/store/events/erase-payloads'
import { listStreams, loadEventsAfter, loadStream } from '../../../src-main/store/events/load-stream'
import type { Append, AppendedEvent } from '../../../src-main/store/events/stored-event'
import { readTip, roll } from '../../../src-main/store/tip'
import { digest } from '../../../src-shared/domain/chain/entry-header'
import { ok } from '../../../src-shared/lib/result'
import { newEvent, newStream, newUuid, sampleAppend, sampleMachine } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'

let base: TestDatabase
beforeEach(() => {
  base = createTestDatabase()
})
afterEach(() => base.remove())

async function append(given: Append): Promise<readonly AppendedEvent[]> {
  const answer = await base.write(async (trx) => ok(await appendEvents(trx, given)))
  if (!answer.ok) throw new Error('refused')
  return answer.value
}

describe('appendEvents', () => {
  it('gives numbers, clocks and places, and reads back what was written', async () => {
    const stream = newStream()
    const opened = newEvent('opened', { title: "L'étanchéité de la terrasse, chez Mme d'Épinay", cents: 123456 })
    const noted = newEvent('note-added', { text: 'À rappeler mardi 😀\u0000' })
    const [first] = await append(sampleAppend(stream, [opened]))
    const [second] = await append(sampleAppend(stream, [noted], '2026-03-03T09:00:00.000Z'))

    expect(first?.place).toEqual({ position: 1, machine: sampleMachine.id, epoch: 1, seq: 1, clock: 1 })
    expect(second?.place).toEqual({ position: 2, machine: sampleMachine.id, epoch: 1, seq: 2, clock: 2 })
    const loaded = await loadStream(base.db, stream.id)
    expect(loaded.map((event) => [event.id, event.type, event.payload, event.recordedAt])).toEqual([
      [opened.id, 'opened', { state: 'present', value: opened.payload }, '2026-03-03T08:15:00.000Z'],
      [noted.id, 'note-added', { state: 'present', value: noted.payload }, '2026-03-03T09:00:00.000Z']
    ])
    expect(loaded.map((event) => hexOf(event.hash))).toEqual(
      [first, second].map((event) => hexOf(event?.hash ?? new Uint8Array()))
    )
  })

  it('counts one clock over all streams, and one number for each lane', async () => {
    const one = newStream('case')
    const other = newStream('contact')
    await append(sampleAppend(one, [newEvent('opened', 1), newEvent('note-added', 2)]))
    await append(sampleAppend(other, [newEvent('added', 3)]))
    const [last] = await append(sampleAppend(one, [newEvent('note-added', 4)]))
    expect(last?.place).toMatchObject({ seq: 3, clock: 4, position: 4 })
    expect((await loadEventsAfter(base.db, 1, 2)).map((event) => event.place.clock)).toEqual([2, 3])
  })

  it('chains every event into the tip, in the order written', async () => {
    const stream = newStream()
    const events = await append(sampleAppend(stream, [newEvent('opened', 1), newEvent('note-added', 2)]))
    const tip = await readTip(base.db)
    expect(tip.count).toBe(2)
    expect(tip.clock).toBe(2)
    const expected = events.reduce<Uint8Array>((rolling, event) => roll(rolling, event.hash), new Uint8Array(32))
    expect(hexOf(tip.rollingHash)).toBe(hexOf(expected))
  })

  it('never records a time before the one it follows in its lane, and says so', async () => {
    const stream = newStream()
    await append(sampleAppend(stream, [newEvent('opened', 1)], '2026-03-03T08:15:00.000Z'))
    const [back] = await append(sampleAppend(stream, [newEvent('note-added', 2)], '2026-03-02T23:00:00.000Z'))
    expect(back).toMatchObject({ recordedAt: '2026-03-03T08:15:00.000Z', clockWentBack: true })
    const [elsewhere] = await append(sampleAppend(newStream(), [newEvent('opened', 3)], '2026-03-02T23:00:00.000Z'))
    expect(elsewhere).toMatchObject({ recordedAt: '2026-03-02T23:00:00.000Z', clockWentBack: false })
    const [later] = await append(sampleAppend(stream, [newEvent('note-added', 4)], '2026-03-04T08:00:00.000Z'))
    expect(later).toMatchObject({ recordedAt: '2026-03-04T08:00:00.000Z', clockWentBack: false })
  })

  it('gives each payload its own random salt', async () => {
    const stream = newStream()
    await append(sampleAppend(stream, [newEvent('note-added', 'même texte'), newEvent('note-added', 'même texte')]))
    const salts = await base.db.selectFrom('payloads').select('salt').execute()
    expect(new Set(salts.map((row) => hexOf(row.salt))).size).toBe(2)
  })

  it('writes nothing when the transaction is rolled back', async () => {
    const stream = newStream()
    await expect(
      base.write(async (trx) => {
        await appendEvents(trx, sampleAppend(stream, [newEvent('opened', 1)]))
        throw new Error('after the events')
      })
    ).rejects.toThrow('after the events')
    expect(await loadStream(base.db, stream.id)).toEqual([])
    expect((await readTip(base.db)).count).toBe(0)
  })

  it('leaves out fields that are undefined', async () => {
    const stream = newStream()
    const [event] = await append(
      sampleAppend(stream, [newEvent('assigned', { to: undefined, list: [{ a: 1, b: undefined }] })])
    )
    expect(event?.payload).toEqual({ list: [{ a: 1 }] })
    expect((await loadStream(base.db, stream.id))[0]?.payload).toStrictEqual({
      state: 'present',
      value: { list: [{ a: 1 }] }
    })
  })

  it.each([
    ['undefined in a list', { type: 'note-added', payload: [1, undefined] }],
    ['a date', { type: 'note-added', payload: { at: new Date(0) } }],
    ['a payload without canonical form', { type: 'note-added', payload: { amount: 12.5 } }],
    ['text that is not NFC', { type: 'note-added', payload: { text: 'e\u0301' } }],
    ['a type that is no name', { type: 'Note added', payload: {} }]
  ])('refuses %s as a bug', async (_name, { type, payload }) => {
    await expect(append(sampleAppend(newStream(), [newEvent(type, payload)]))).rejects.toThrow()
    expect(await base.db.selectFrom('events').select('id').execute()).toEqual([])
  })

  it('refuses to go on with a lane under another key or kind', async () => {
    const stream = newStream('case')
    await append(sampleAppend(stream, [newEvent('opened', 1)]))
    const next = sampleAppend(stream, [newEvent('note-added', 2)])
    const otherKey = { ...next, machine: { ...sampleMachine, publicKey: new Uint8Array(32) } }
    await expect(append(otherKey)).rejects.toThrow('begun under another')
    await expect(append({ ...next, stream: { kind: 'site', id: stream.id } })).rejects.toThrow('begun under another')
  })

  it('opens a new lane for a new epoch and folds both in the order of the clock', async () => {
    const stream = newStream()
    await append(sampleAppend(stream, [newEvent('opened', 1)]))
    const restored = { id: newUuid(), epoch: 2, publicKey: new Uint8Array(32).fill(7) }
    const [next] = await append({ ...sampleAppend(stream, [newEvent('note-added', 2)]), machine: restored })
    expect(next?.place).toMatchObject({ machine: restored.id, epoch: 2, seq: 1, clock: 2 })
    expect((await loadStream(base.db, stream.id)).map((event) => event.place.clock)).toEqual([1, 2])
  })
})

describe('loadStream and listStreams', () => {
  it('keeps types and kinds this version does not know', async () => {
    const stream = newStream()
    await append(sampleAppend(stream, [newEvent('hologram-projected', { depth: 3 })]))
    expect(await loadStream(base.db, stream.id)).toMatchObject([
      { type: 'hologram-projected', payload: { state: 'present', value: { depth: 3 } } }
    ])
  })

  it('lists streams by kind, each once', async () => {
    const cases = [newStream('case'), newStream('case')]
    const contact = newStream('contact')
    for (const stream of [...cases, contact])
      await append(sampleAppend(stream, [newEvent('opened', 1), newEvent('x', 2)]))
    expect(await listStreams(base.db, 'contact')).toEqual([contact])
    expect((await listStreams(base.db, 'case')).map((stream) => stream.id).sort()).toEqual(
      cases.map((s) => s.id).sort()
    )
    expect(await listStreams(base.db)).toHaveLength(3)
  })
})

describe('erasePayloads', () => {
  it('removes payload and salt, keeps the header, and reads back as erased', async () => {
    const stream = newStream()
    const [told] = await append(sampleAppend(stream, [newEvent('note-added', { text: 'Mme Lefèvre, née Nuñez' })]))
    if (!told) throw new Error('nothing appended')
    const answer = await base.write(async (trx) => {
      const erased = [{ event: told.id, hash: digest.parse(hexOf(told.hash)) }]
      const [erasure] = await appendEvents(
        trx,
        sampleAppend(stream, [newEvent('payload-erased', { erased, ground: 'rgpd-17' })])
      )
      return ok(erasure ? await erasePayloads(trx, erasure) : [])
    })
    expect(answer).toEqual(ok([told.place.position]))
    expect((await loadStream(base.db, stream.id)).map((event) => event.payload.state)).toEqual(['erased', 'present'])
    expect(await base.db.selectFrom('payloads').select('position').execute()).toEqual([{ position: 2 }])
  })

  it('refuses an event that is no erasure, and an entry with another hash', async () => {
    const stream = newStream()
    const [told] = await append(sampleAppend(stream, [newEvent('note-added', 1)]))
    if (!told) throw new Error('nothing appended')
    await expect(base.write(async (trx) => ok(await erasePayloads(trx, told)))).rejects.toThrow('erases nothing')
    const wrong = { erased: [{ event: told.id, hash: '0'.repeat(64) }] }
    await expect(
      base.write(async (trx) => {
        const [erasure] = await appendEvents(trx, sampleAppend(stream, [newEvent('payload-erased', wrong)]))
        return ok(erasure ? await erasePayloads(trx, erasure) : [])
      })
    ).rejects.toThrow('No entry')
    expect((await loadStream(base.db, stream.id)).map((event) => event.payload.state)).toEqual(['present'])
  })
})
