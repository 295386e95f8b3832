import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import { decideCase } from '../../../src-shared/domain/case/decide'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import { evolveCase } from '../../../src-shared/domain/case/evolve'
import type { caseRefusals } from '../../../src-shared/domain/case/refusals'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Refusal } from '../../../src-shared/domain/common/refusal'
import { type CaseId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { readCaseEvent } from '../streams/read-event'
import type { Loaded } from '../streams/stream-cache'
import { advanced } from '../streams/stream-head'
import { projectCase } from '../views/project-case'
import { caseFacts, type ForCommand } from './case-facts'
import { appendReady, type Ready, ready, viewedBy, type Work } from './work'

type Code = (typeof caseRefusals)[number]

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
  add(command: CaseCommand, given: ForCommand = {}): Result<undefined, Refusal<Code>> {
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

/** Writes a planned case: one append and one projection, whatever the number of its commands. */
export async function recordPlan(work: Work, { id, events, state }: CaseInPlan): Promise<Loaded<CaseState>> {
  if (!state) throw new Error(`Case ${id} was planned without being opened`)
  const appended = await appendReady(work, { kind: 'case', id: streamId.parse(id) }, events)
  await projectCase(work.trx, { before: undefined, after: state, appended }, viewedBy(work))
  const headers = appended.map(({ header }) => header)
  const kept = { head: advanced(new Map(), headers), state }
  work.unit.afterCommit(() => work.streams.cases.keep(id, kept))
  return kept
}
