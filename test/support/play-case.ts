import { deadlineLore } from '../../src-main/app/deadline-data'
import { type CaseCommandInput, caseCommand } from '../../src-shared/domain/case/commands'
import { decideCase } from '../../src-shared/domain/case/decide'
import { movedTasks } from '../../src-shared/domain/case/decide/plans'
import type { CaseEvent } from '../../src-shared/domain/case/events'
import { evolveCase } from '../../src-shared/domain/case/evolve'
import type { CaseFacts } from '../../src-shared/domain/case/facts'
import type { CaseState } from '../../src-shared/domain/case/state'
import type { Stored } from '../../src-shared/domain/common/recorded'
import { allPowers } from '../../src-shared/domain/organisation/powers'
import { type CaseId, caseId, eventId, type PersonId, personId, uuidV7 } from '../../src-shared/lib/ids'
import { plainDate, timeZone, toInstant } from '../../src-shared/lib/plain-date'

/** A person of the firm who may sign anything, for tests of the core. */
export const author: PersonId = personId.parse('01890000-0000-7000-8000-0000000000aa')

/** A case played in memory by commands, as the main process does it, with a clock that ticks one second a command. */
export class PlayedCase {
  readonly id: CaseId
  readonly stored: Stored<CaseEvent>[] = []
  state: CaseState | undefined
  readonly #counter = { value: 0 }

  constructor(
    readonly today = plainDate.parse('2026-03-10'),
    readonly overrides: Partial<CaseFacts> = {}
  ) {
    this.id = caseId.parse(this.newId())
  }

  readonly newId = (): string => {
    this.#counter.value += 1
    const random = new Uint8Array(10)
    new DataView(random.buffer).setUint32(6, this.#counter.value)
    return uuidV7(1_770_000_000_000 + this.#counter.value, random)
  }

  get facts(): CaseFacts {
    return {
      now: toInstant(Date.parse(`${this.today}T09:00:00Z`) + this.#counter.value * 1_000),
      actor: author,
      today: this.today,
      zone: timeZone.parse('Europe/Paris'),
      newId: this.newId,
      nextReference: '2026-A-0042',
      deadlines: deadlineLore(),
      powersOf: (person) => (person === author ? allPowers : undefined),
      undoable: (id) => {
        const event = this.stored.find((one) => one.header.id === id)
        return event && { event }
      },
      ...this.overrides
    }
  }

  /** Decides and, if accepted, folds the events, and the tasks that follow their plans. */
  ask(input: CaseCommandInput) {
    const { facts } = this
    const decision = decideCase(this.state, caseCommand.parse(input), facts)
    if (!decision.ok) return decision
    this.#fold(decision.value, facts)
    this.#fold(movedTasks(this.open, facts), facts)
    return decision
  }

  #fold(events: readonly CaseEvent[], facts: CaseFacts): void {
    for (const event of events) {
      const header = { id: eventId.parse(this.newId()), recordedAt: facts.now, actor: author }
      const stored = { ...event, header } as Stored<CaseEvent>
      this.stored.push(stored)
      this.state = evolveCase(this.id, this.state, stored)
    }
  }

  /** The state of a case that must be open by now. */
  get open(): CaseState {
    if (!this.state) throw new Error('The case is not open')
    return this.state
  }
}
