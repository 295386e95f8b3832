import { randomBytes } from 'node:crypto'
import { createMachineKeys } from '../../../src-main/store/events/machine-keys'
import type { Append, NewEvent } from '../../../src-main/store/events/stored-event'
import type { StreamKind, StreamRef } from '../../../src-shared/domain/chain/stream-name'
import { eventId, personId, streamId, uuidV7 } from '../../../src-shared/lib/ids'
import { instant } from '../../../src-shared/lib/plain-date'
import { testVaultId } from './test-database'

export const sampleMachine = {
  id: '0192f1a0-0000-7000-8000-0000000000aa',
  epoch: 1,
  publicKey: createMachineKeys().publicKey
}

export function newUuid(): string {
  return uuidV7(Date.UTC(2026, 2, 3), randomBytes(10))
}

export function newStream(kind: StreamKind = 'case'): StreamRef {
  return { kind, id: streamId.parse(newUuid()) }
}

export function newEvent(type: string, payload: unknown): NewEvent {
  return { id: eventId.parse(newUuid()), type, payload }
}

export function sampleAppend(stream: StreamRef, events: readonly NewEvent[], at = '2026-03-03T08:15:00.000Z'): Append {
  return {
    vault: testVaultId,
    machine: sampleMachine,
    stream,
    actor: personId.parse('0192f1a0-0000-7000-8000-0000000000b0'),
    recordedAt: instant.parse(at),
    events
  }
}
