import type { HouseLoreOf } from '../../../src-shared/domain/case/deadlines/lore'
import type { PersonId } from '../../../src-shared/lib/ids'
import type { Instant, PlainDate, TimeZone } from '../../../src-shared/lib/plain-date'
import type { Vault } from '../vault/vault'

/** What commands use of a vault. */
export type CommandVault = Pick<Vault, 'id' | 'machine' | 'write'>

/** Who acts, when, and in which vault; a workspace with somebody at the keyboard. */
export interface Acting {
  readonly vault: CommandVault
  readonly clock: { now(): Instant; today(): PlainDate; readonly zone: TimeZone }
  /** A new UUID version 7. */
  readonly newId: () => string
  readonly actor: PersonId
  /** What deadlines are worked out by: what is shipped, and what the firm set. Read when it is needed. */
  readonly deadlines: HouseLoreOf
  /** Told, once it is written, that the system's clock stood before the last entry: that entry's time was recorded. */
  readonly onClockWentBack?: () => void
}
