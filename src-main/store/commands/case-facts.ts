import type { Undoable } from '../../../src-shared/domain/case/decide/undo'
import type { CaseFacts } from '../../../src-shared/domain/case/facts'
import { personOf } from '../../../src-shared/domain/organisation/state'
import {
  defaultPattern,
  formatReference,
  type MachineLetter,
  machineLetter,
  nextNumber,
  type ReferencePattern
} from '../../../src-shared/domain/reference/reference'
import { highestNumber } from '../views/numbers'
import type { Work } from './work'

/** What a decision on a case rests on besides the case. */
export interface ForCommand {
  /** The entry to take back, where one is. */
  readonly undoable?: (Undoable & { readonly id: string }) | undefined
  /** The plan a command names is none of the case's site. */
  readonly planUnknown?: boolean
  /** The reference for a case that is being opened, or that gets another one. */
  readonly nextReference?: string
}

export function caseFacts(
  work: Pick<Work, 'acting' | 'organisation' | 'now'>,
  { undoable, planUnknown = false, nextReference = '' }: ForCommand = {}
): CaseFacts {
  const { clock, newId } = work.acting
  return {
    now: work.now,
    actor: work.acting.actor,
    today: clock.today(),
    zone: clock.zone,
    newId,
    nextReference,
    planUnknown,
    get deadlines() {
      return work.acting.deadlines(work.organisation.deadlines)
    },
    powersOf: (id) => {
      const person = personOf(work.organisation, id)
      return person?.active ? person.powers : undefined
    },
    undoable: (entry) => (undoable?.id === entry ? undoable : undefined)
  }
}

/** The references that this machine gives this year. */
export interface Series {
  readonly pattern: ReferencePattern
  readonly year: number
  readonly letter: MachineLetter
  /** The number after all those given, by whatever life of the vault. */
  readonly next: number
}

export async function seriesOf(work: Work): Promise<Series> {
  const letter = machineLetter.parse(work.acting.vault.machine.letter)
  const year = Number(work.acting.clock.today().slice(0, 4))
  const pattern = work.organisation.preferences?.references ?? defaultPattern
  return { pattern, year, letter, next: nextNumber(pattern, await highestNumber(work.trx, year, letter)) }
}

/** The reference after all those given this year under this machine's letter. */
export async function nextReference(work: Work): Promise<string> {
  const { pattern, next, ...series } = await seriesOf(work)
  return formatReference(pattern, { ...series, number: next })
}
