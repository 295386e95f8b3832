import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import type { Acting } from '../../../src-main/store/commands/acting'
import { createMachineKeys } from '../../../src-main/store/events/machine-keys'
import { type Streams, streamsOf } from '../../../src-main/store/streams/streams'
import type { Database } from '../../../src-main/store/tables/database'
import { type PersonId, personId, uuidV7, vaultId } from '../../../src-shared/lib/ids'
import {
  dayOf,
  epochMilliseconds,
  type Instant,
  instant,
  type TimeZone,
  timeZone,
  toInstant
} from '../../../src-shared/lib/plain-date'
import { createTestDatabase, type TestDatabase, testVaultId } from './test-database'

/** A clock that stands still until it is moved. */
export class StillClock {
  readonly zone: TimeZone = timeZone.parse('Europe/Paris')
  #now: Instant

  constructor(now: string) {
    this.#now = instant.parse(now)
  }

  now(): Instant {
    return this.#now
  }

  today() {
    return dayOf(this.#now, this.zone)
  }

  moveTo(now: string): void {
    this.#now = instant.parse(now)
  }

  /** Later by so many minutes. */
  pass(minutes: number): void {
    this.#now = toInstant(epochMilliseconds(this.#now) + minutes * 60_000)
  }
}

/** The store on a real file, and somebody who acts on it. */
export interface TestStore {
  readonly files: TestDatabase
  readonly db: Kysely<Database>
  readonly clock: StillClock
  readonly acting: Acting
  readonly streams: Streams
  /** The same vault in another life, as a restore makes it: a new machine, epoch and, by default, letter. */
  restored(letter?: string): Acting
  remove(): void
}

export const leaHandler: PersonId = personId.parse('0192f1a0-0000-7000-8000-0000000000b0')

export function newId(): string {
  return uuidV7(Date.UTC(2026, 2, 3), randomBytes(10))
}

export function createTestStore(now = '2026-03-03T08:15:00.000Z'): TestStore {
  const files = createTestDatabase()
  const clock = new StillClock(now)
  const actingIn = (epoch: number, letter: string): Acting => ({
    vault: {
      id: vaultId.parse(testVaultId),
      machine: { id: newId(), epoch, letter, publicKey: createMachineKeys().publicKey },
      write: files.write
    },
    clock,
    newId,
    actor: leaHandler,
    deadlines: deadlineLore
  })
  const acting = actingIn(1, 'A')
  return {
    files,
    db: files.db,
    clock,
    acting,
    streams: streamsOf(acting.vault),
    restored: (letter = 'B') => actingIn(2, letter),
    remove: () => files.remove()
  }
}
