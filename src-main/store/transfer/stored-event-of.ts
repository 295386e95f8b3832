import { fieldOf, parseJson } from '../../../src-shared/domain/chain/json'
import { streamKinds } from '../../../src-shared/domain/chain/stream-name'
import type { ReadEntry } from '../../../src-shared/domain/exchange/read-lanes'
import { streamId } from '../../../src-shared/lib/ids'
import { bytesOf } from '../events/bytes'
import type { StoredEvent } from '../events/stored-event'

/** An entry as it will be read once it is written, but for its position. Undefined for a kind of stream that this version does not know. */
export function storedEventOf({ entry, header }: ReadEntry): StoredEvent | undefined {
  const [kind = '', id = ''] = header.stream.split('/')
  if (!streamKinds.some((known) => known === kind)) return undefined
  const value = entry.payload && fieldOf(parseJson(entry.payload.body), 'payload')
  return {
    id: entry.id,
    type: header.type,
    payload: value === undefined ? { state: 'erased' } : { state: 'present', value },
    stream: { kind, id: streamId.parse(id) },
    place: { position: 0, machine: header.machine, epoch: header.epoch, seq: header.seq, clock: header.clock },
    actor: header.actor,
    recordedAt: header.recorded_at,
    hash: bytesOf(entry.hash)
  }
}
