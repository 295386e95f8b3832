import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseEvent, CasePayload } from '../events'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseLink, CaseState } from '../state'
import { standingIds } from '../versions'
import { isLadderStep, isLatestStep, ladderTypes } from './defects'
import { entry } from './entry'
import { indexOfEntry, isLastList } from './lists'
import { isAsDrawn } from './pictures'
import { isLastOnSite, isOnSite, onSiteTypes, takenBackOnSite } from './visits'

/**
 * Stage, assignment, tag, snooze, link, review of the checklist and what was settled can be taken back, and what was filed
 * from the arrivals; issuing, dispatching and erasing never. What is done on site is taken back at once: a photograph of a
 * boot, a visit of another kind; so is the last step of a defect on its ladder.
 */
export const undoableTypes = [
  'stage-moved',
  'assigned',
  'linked',
  'unlinked',
  'tagged',
  'untagged',
  'snoozed',
  'woken',
  'checklist-reviewed',
  'conflict-settled',
  'reference-changed',
  'communication-logged',
  'evidence-added',
  'letter-received',
  'defect-pinned',
  'defect-unpinned',
  'picture-annotated',
  'list-received',
  'report-handed',
  ...onSiteTypes,
  ...ladderTypes
] as const

/** Whether an event can be taken back at all: what a person wrote is corrected instead, what was filed is not theirs. */
export function canTakeBack({ type, payload }: CaseEvent): boolean {
  if (type === 'communication-logged' || type === 'evidence-added' || type === 'letter-received')
    return payload.arrival !== undefined
  // What the owner signed is answered by another report, not by a click.
  if ((type === 'defects-lifted' || type === 'lifting-refused') && payload.report !== undefined) return false
  const types: readonly string[] = undoableTypes
  return types.includes(type)
}

/** What `undo` must know of the entry it takes back: the event itself and what stood before it. */
export interface Undoable {
  readonly event: CaseEvent
  /** For an assignment: who was in charge before. */
  readonly previousOwner?: CasePayload<'assigned'>['to']
}

/** Only the last change of a field can be taken back: a later one rests on it. */
function isLatest(state: CaseState, id: string, event: CaseEvent): boolean {
  if (isOnSite(event)) return isLastOnSite(state, id, event)
  if (isLadderStep(event)) return isLatestStep(state, id)
  switch (event.type) {
    case 'stage-moved':
      return state.seen.stage === id
    case 'assigned':
      return state.seen.owner === id
    case 'linked':
      return isLinked(state, event.payload)
    case 'unlinked':
      return !isLinked(state, event.payload)
    case 'tagged':
      return state.tags.includes(event.payload.tag)
    case 'untagged':
      return !state.tags.includes(event.payload.tag)
    case 'snoozed':
      return state.snoozed?.entry === id
    case 'woken':
      return state.snoozed === undefined
    case 'defect-pinned':
      return state.pinned.some(({ entry: placed }) => placed === id)
    case 'defect-unpinned':
      return state.pinned.every(({ defect }) => defect !== event.payload.defect)
    case 'picture-annotated':
      return isAsDrawn(state, event.payload)
    case 'list-received':
      return isLastList(state, id)
    case 'checklist-reviewed':
      return state.checklist.entry === id
    case 'reference-changed':
      return state.reference === event.payload.to
    case 'conflict-settled':
      return standingIds(state, [event.payload.part]).some((one) => one === id)
    default:
      return true
  }
}

function isLinked(state: CaseState, link: CaseLink): boolean {
  return state.links.some((one) => one.case === link.case && one.relation === link.relation)
}

function inverse(
  state: CaseState,
  command: CommandOf<'undo'>,
  facts: CaseFacts,
  target: Undoable
): CaseEvent | undefined {
  const { event } = target
  const undoes = command.entry
  const withdrawn = () => entry('entry-withdrawn', command, facts, { entry: undoes, undoes })
  if (isOnSite(event)) return takenBackOnSite(state, command, facts, event)
  if (isLadderStep(event)) return withdrawn()
  switch (event.type) {
    case 'stage-moved':
      return entry('stage-moved', command, facts, {
        from: event.payload.to,
        to: event.payload.from,
        saw: state.seen.stage,
        undoes
      })
    case 'assigned': {
      const to = target.previousOwner
      return entry('assigned', command, facts, { ...(to && { to }), saw: state.seen.owner, undoes })
    }
    case 'linked':
      return entry('unlinked', command, facts, { case: event.payload.case, relation: event.payload.relation, undoes })
    case 'unlinked':
      return entry('linked', command, facts, { case: event.payload.case, relation: event.payload.relation, undoes })
    case 'tagged':
      return entry('untagged', command, facts, { tag: event.payload.tag, undoes })
    case 'untagged':
      return entry('tagged', command, facts, { tag: event.payload.tag, undoes })
    case 'snoozed':
      return entry('woken', command, facts, {
        was: { until: event.payload.until, reason: event.payload.reason },
        undoes
      })
    case 'woken':
      return entry('snoozed', command, facts, { ...event.payload.was, undoes })
    case 'checklist-reviewed': {
      const { there, notThere, was } = event.payload
      return entry('checklist-reviewed', command, facts, { ...was, was: { there, notThere }, missing: [], undoes })
    }
    case 'reference-changed':
      return entry('reference-changed', command, facts, { from: event.payload.to, to: event.payload.from, undoes })
    case 'conflict-settled':
      return entry('conflict-reopened', command, facts, { part: event.payload.part, undoes })
    case 'defect-pinned': {
      const { defect, plan, revision, x, y, was } = event.payload
      if (!was) return entry('defect-unpinned', command, facts, { defect, was: { plan, revision, x, y }, undoes })
      return entry('defect-pinned', command, facts, { defect, ...was, was: { plan, revision, x, y }, undoes })
    }
    case 'defect-unpinned':
      return entry('defect-pinned', command, facts, { defect: event.payload.defect, ...event.payload.was, undoes })
    case 'picture-annotated': {
      const { piece, added, removed } = event.payload
      return entry('picture-annotated', command, facts, { piece, added: removed, removed: added, undoes })
    }
    case 'communication-logged':
    case 'evidence-added':
    case 'letter-received':
    case 'list-received':
    case 'report-handed':
      return withdrawn()
    default:
      return undefined
  }
}

export function undo(state: CaseState, command: CommandOf<'undo'>, facts: CaseFacts): Decision {
  const known = state.entries[command.entry]
  if (!known) return refusal('entry-unknown')
  if (known.undone) return refusal('undone-already')
  const target = facts.undoable(command.entry)
  const event = target && canTakeBack(target.event) ? inverse(state, command, facts, target) : undefined
  if (!target || !event) return refusal('not-undoable')
  if (!isLatest(state, command.entry, target.event)) return refusal('changed-since')
  return ok([...takenBackAlong(state, command, facts), event])
}

/** What was recorded along with a list goes with it, the last first. */
function takenBackAlong(state: CaseState, command: CommandOf<'undo'>, facts: CaseFacts): readonly CaseEvent[] {
  const along = indexOfEntry(state, command.entry)?.along ?? []
  const standing = along.toReversed().filter((one) => !state.entries[one]?.undone)
  return standing.map((undoes) => entry('entry-withdrawn', command, facts, { entry: undoes, undoes }))
}
