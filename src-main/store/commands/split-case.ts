import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { caseCommand } from '../../../src-shared/domain/case/commands'
import type { DisputeType } from '../../../src-shared/domain/case/dispute-types'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { Acting } from './acting'
import { type Captured, openCase } from './capture-case'
import { type CaseCode, doCase } from './execute-case'
import { inOneWrite, type Outcome, type Work } from './work'

export interface Split {
  readonly from: CaseId
  readonly title: string
  readonly disputeType: DisputeType
  readonly summary: string
  /** What is taken over, in words; its files come with it. */
  readonly entries: readonly { readonly entry: EventId; readonly text: string }[]
}

/** Opens a case with the same party from entries of another, in one transaction. Nothing is taken from the first. */
export function splitCase(acting: Acting, split: Split): Promise<Outcome<Captured, CaseCode>> {
  return inOneWrite<Captured, CaseCode>(acting, async (work) => {
    const { state } = await work.streams.cases.load(work.trx, split.from)
    const party = state?.parties[0]
    if (!state || !party) return refusal('no-such-case')
    if (split.entries.some(({ entry }) => state.entries[entry] === undefined)) return refusal('entry-unknown')
    const { role, status, contact } = party
    const opened = await openCase(work, { role, status, opening: openingOf(state, split) }, contact)
    if (!opened.ok) return opened
    for (const taken of split.entries) {
      const done = await run(work, opened.value.id, takenOver(state, taken))
      if (!done.ok) return done
    }
    const linked = await run(work, split.from, { type: 'link', case: opened.value.id, relation: 'split-into' })
    return linked.ok ? opened : linked
  })
}

/** Takes a split back: the links go, and the case it opened is withdrawn; its entries stay readable. */
export function undoSplit(
  acting: Acting,
  { from, id, reason }: { readonly from: CaseId; readonly id: CaseId; readonly reason: string }
): Promise<Outcome<undefined, CaseCode>> {
  return inOneWrite<undefined, CaseCode>(acting, async (work) => {
    const unlinked = await run(work, from, { type: 'unlink', case: id, relation: 'split-into' })
    return unlinked.ok ? run(work, id, { type: 'move-stage', to: 'withdrawn', reason }) : unlinked
  })
}

function openingOf(state: CaseState, { title, disputeType, summary }: Split) {
  const { direction, channel, department, priority, since, language, site } = state
  return {
    visibility: 'internal' as const,
    attachments: [],
    ...{ title, disputeType, summary, wanted: '', direction, channel, department, priority, since, language },
    ...(site && { site })
  }
}

/** An entry of the first case as it reads in the new one: on its own day, with its files. */
function takenOver(state: CaseState, { entry, text }: Split['entries'][number]): CaseCommandInput {
  const happened = state.entries[entry]?.happened
  const attachments = Object.values(state.pieces).flatMap((piece) => (piece.entry === entry ? [piece.attachment] : []))
  const said = { text, attachments, ...(happened && { happened }) }
  return attachments.length > 0 ? { type: 'add-evidence', ...said } : { type: 'add-note', ...said }
}

async function run(work: Work, id: CaseId, input: CaseCommandInput): Promise<Result<undefined, Refusal<CaseCode>>> {
  const done = await doCase(work, id, caseCommand.parse(input))
  return done.ok ? ok(undefined) : done
}
