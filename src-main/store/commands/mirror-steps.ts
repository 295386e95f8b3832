import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import { decideCase } from '../../../src-shared/domain/case/decide'
import { answeredStepOf, supplierStepOf } from '../../../src-shared/domain/case/defects/ladders'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { trackOf } from '../../../src-shared/domain/case/state/defects'
import type { CaseId, DefectId, EventId } from '../../../src-shared/lib/ids'
import { eventId, streamId } from '../../../src-shared/lib/ids'
import { loadEvent } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import { caseFacts } from './case-facts'
import { findUndoable } from './find-undoable'
import { recordCase } from './record-case'
import type { Work } from './work'

const steps = ['repair-announced', 'work-answered', 'repair-checked', 'repair-accepted', 'repair-refused'] as const
type Step = Extract<CaseEvent, { readonly type: (typeof steps)[number] }>

const isStep = (event: CaseEvent): event is Step => steps.some((type) => type === event.type)

interface Asked {
  readonly id: CaseId
  readonly state: CaseState | undefined
  readonly command: CaseCommand
  /** What the command takes back, where it is an undo. */
  readonly undone: CaseEvent | undefined
}

/**
 * A defect of a client that was handed on to a contractor stands in two cases. What is done about its repair in one of
 * them is said in the other as well, for ourselves only, with its photographs; so is the taking back of it. A step that the
 * other case does not have, or no longer, changes nothing there.
 */
export async function mirrorSteps(work: Work, asked: Asked, decided: readonly CaseEvent[]): Promise<void> {
  const { id, state, command, undone } = asked
  if (!state) return
  const step = undone ?? decided[0]
  if (step === undefined || !isStep(step)) return
  for (const [other, defects] of counterparts(state, step.payload.defects)) {
    const loaded = await work.streams.cases.load(work.trx, other)
    if (!loaded.state) continue
    const there = loaded.state.defects.flatMap((one) =>
      defects.some((here) => isSame({ case: id, defect: here }, { case: other, defect: one.id }, state, loaded.state))
        ? [one.id]
        : []
    )
    if (there.length === 0) continue
    if (undone) await takeBack(work, { other, loaded, type: step.type, defects: there, command })
    else await repeat(work, { id, other, loaded, step, defects: there, command })
  }
}

interface Where {
  readonly case: CaseId
  readonly defect: DefectId
}

/** Whether two defects of two cases are one: either was handed on from the other. */
function isSame(here: Where, there: Where, mine: CaseState, theirs: CaseState | undefined): boolean {
  const from = (state: CaseState | undefined, defect: DefectId) =>
    state?.defects.find((one) => one.id === defect)?.source
  const [up, down] = [from(mine, here.defect), from(theirs, there.defect)]
  return (
    (up?.case === there.case && up.defect === there.defect) || (down?.case === here.case && down.defect === here.defect)
  )
}

/** The other cases in which these defects stand, each with those of them that do. */
function counterparts(state: CaseState, defects: readonly DefectId[]): ReadonlyMap<CaseId, readonly DefectId[]> {
  const found = new Map<CaseId, DefectId[]>()
  for (const id of defects) {
    const source = state.defects.find((one) => one.id === id)?.source
    const other = source?.case ?? trackOf(state, id)?.supplier.at(-1)?.case
    if (other) found.set(other, [...(found.get(other) ?? []), id])
  }
  return found
}

interface There {
  readonly other: CaseId
  readonly loaded: Awaited<ReturnType<Work['streams']['cases']['load']>>
  readonly defects: readonly DefectId[]
  readonly command: CaseCommand
}

async function repeat(
  work: Work,
  { id, other, loaded, step, defects, command }: There & { readonly id: CaseId; readonly step: Step }
): Promise<void> {
  const { state } = loaded
  if (!state) return
  const may = defects.filter((one) => typeof standingAfter(state, step, one) !== 'object')
  if (may.length === 0) return
  const { happened, text } = step.payload
  const said = { happened, visibility: 'internal', attachments: command.attachments, from: id } as const
  const done = decideCase(state, repeated(step, { ...said, defects: [...may], text }), caseFacts(work))
  if (done.ok) await recordCase(work, other, loaded, done.value)
}

type Said = Pick<Extract<CaseCommand, { readonly type: 'check-repair' }>, 'happened' | 'visibility' | 'attachments'> & {
  readonly from: CaseId
  readonly defects: DefectId[]
  readonly text: string
}

function repeated(step: Step, said: Said): CaseCommand {
  switch (step.type) {
    case 'repair-announced':
      return { type: 'announce-repair', ...said }
    case 'repair-checked':
      return { type: 'check-repair', ...said }
    case 'repair-accepted':
      return { type: 'accept-repair', ...said }
    case 'repair-refused':
      return { type: 'refuse-repair', ...said }
    case 'work-answered': {
      const { by, answer } = step.payload
      return { type: 'answer-work', ...said, answer, ...(by && { by }) }
    }
  }
}

function standingAfter(state: CaseState, step: Step, defect: DefectId) {
  const track = trackOf(state, defect)
  switch (step.type) {
    case 'work-answered':
      return answeredStepOf(track, step.payload.answer, step.payload.by)
    case 'repair-announced':
      return supplierStepOf(track, 'announce')
    case 'repair-checked':
      return supplierStepOf(track, 'check')
    case 'repair-accepted':
      return supplierStepOf(track, 'accept')
    case 'repair-refused':
      return supplierStepOf(track, 'refuse')
  }
}

async function takeBack(
  work: Work,
  { other, loaded, type, defects, command }: There & { readonly type: Step['type'] }
): Promise<void> {
  if (!loaded.state) return
  const entry = await latestOf(work, other, type, defects)
  const target = entry && (await findUndoable(work.trx, other, entry))
  if (!entry || !target) return
  const { happened } = command
  const undo: CaseCommand = { type: 'undo', entry, happened, visibility: 'internal', attachments: [] }
  const done = decideCase(loaded.state, undo, caseFacts(work, { undoable: target }))
  if (done.ok) await recordCase(work, other, loaded, done.value)
}

/** The latest entry of a kind about one of these defects. */
async function latestOf(
  work: Work,
  id: CaseId,
  type: Step['type'],
  defects: readonly DefectId[]
): Promise<EventId | undefined> {
  const rows = await work.trx
    .selectFrom('events')
    .select('id')
    .where('stream_id', '=', streamId.parse(id))
    .where('type', '=', type)
    .orderBy('clock', 'desc')
    .execute()
  for (const row of rows) {
    const stored = await loadEvent(work.trx, eventId.parse(row.id))
    const [event] = stored ? readable([stored], readCaseEvent) : []
    if (event && isStep(event) && event.payload.defects.some((one) => defects.includes(one))) return event.header.id
  }
  return undefined
}
