import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import { decideCase } from '../../../src-shared/domain/case/decide'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import { evolveCase } from '../../../src-shared/domain/case/evolve'
import type { caseRefusals } from '../../../src-shared/domain/case/refusals'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Refusal } from '../../../src-shared/domain/common/refusal'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { readCaseEvent } from '../streams/read-event'
import { caseFacts, type ForCommand } from './case-facts'
import { type Ready, ready, type Work } from './work'

export type PlanCode = (typeof caseRefusals)[number]

/**
 * A new case and the commands it begins with: each is decided on what those before it have decided, nothing is written
 * yet. A new stream has no earlier entry, so all of it will be recorded now, and the state is already what it will be.
 */
export class CaseInPlan {
  readonly #events: Ready<CaseEvent>[] = []
  #state: CaseState | undefined

  constructor(
    private readonly work: Pick<Work, 'acting' | 'organisation' | 'now'>,
    readonly id: CaseId
  ) {}

  get events(): readonly Ready<CaseEvent>[] {
    return this.#events
  }

  get state(): CaseState | undefined {
    return this.#state
  }

  /** Decides one command more; refused, it changes nothing. The command names no file. */
  add(command: CaseCommand, given: ForCommand = {}): Result<undefined, Refusal<PlanCode>> {
    const decided = decideCase(this.#state, command, caseFacts(this.work, given))
    if (!decided.ok) return decided
    for (const one of decided.value) {
      const { id, event, payload } = ready(this.work, one, readCaseEvent)
      const header = { id, recordedAt: this.work.now, actor: this.work.acting.actor }
      this.#state = evolveCase(this.id, this.#state, { ...event, header })
      this.#events.push({ id, event, payload })
    }
    return ok(undefined)
  }
}
