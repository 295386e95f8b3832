import { nodeHasher } from '../../../src-main/store/events/node-hasher'
import {
  entryHash,
  headerBytes,
  laneStart,
  payloadBytes,
  payloadDigest
} from '../../../src-shared/domain/chain/digests'
import { entryHeader, type Lane, lane } from '../../../src-shared/domain/chain/entry-header'
import type { JsonValue } from '../../../src-shared/domain/chain/json'
import type { StoredEntry } from '../../../src-shared/domain/chain/verify-entry'
import { eventId } from '../../../src-shared/lib/ids'

export const sampleLane: Lane = lane.parse({
  vault: '0192f1a0-0000-7000-8000-000000000001',
  stream: 'case/0192f1a0-0000-7000-8000-00000000000c',
  machine: '0192f1a0-0000-7000-8000-0000000000aa',
  epoch: 1,
  publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
})

export const sampleActor = '0192f1a0-0000-7000-8000-0000000000b0'

export interface SampleEvent {
  readonly type: string
  readonly payload: JsonValue
}

/** Entries chained as the store chains them; salts are the entry's number repeated. */
export function sampleEntries(events: readonly SampleEvent[]): StoredEntry[] {
  let prev = laneStart(nodeHasher, sampleLane)
  return events.map(({ type, payload }, index) => {
    const seq = index + 1
    const id = eventId.parse(`0192f1a0-0000-7000-8000-0000000001${String(seq).padStart(2, '0')}`)
    const salt = new Uint8Array(32).fill(seq)
    const bytes = payloadBytes(nodeHasher, id, payload)
    const header = entryHeader.parse({
      v: 1,
      vault: sampleLane.vault,
      stream: sampleLane.stream,
      machine: sampleLane.machine,
      epoch: sampleLane.epoch,
      seq,
      clock: 10 + seq,
      prev,
      type,
      recorded_at: `2026-03-03T08:15:0${seq % 10}.000Z`,
      actor: sampleActor,
      payload_digest: payloadDigest(nodeHasher, salt, bytes)
    })
    const raw = headerBytes(nodeHasher, header)
    prev = entryHash(nodeHasher, raw)
    const { v, prev: _prev, payload_digest, ...columns } = header
    return { id, columns, header: raw, hash: prev, payload: { salt, bytes } }
  })
}

export const lifelike: readonly SampleEvent[] = [
  { type: 'opened', payload: { title: "Infiltration, appartement B12, chez Mme Léa d'Épinay-Nuñez", cents: 123456 } },
  {
    type: 'communication-logged',
    payload: { text: 'Appel de 14 h 05 : la tache s’étend « comme une carte »', duration: 12 }
  },
  { type: 'evidence-added', payload: { text: 'Trois photographies', list: [1, 2, 3] } },
  { type: 'something-from-later', payload: { unknown: true } },
  { type: 'note-added', payload: { text: 'À rappeler 😀' } }
]
