import type { CaseEventType } from '../../../src-shared/domain/case/events'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'

/** What only says how the case is kept, or how facts are weighed, proves nothing of what happened. */
const bookkeeping: readonly CaseEventType[] = [
  'details-changed',
  'party-linked',
  'party-unlinked',
  'assigned',
  'stage-moved',
  'recourse-moved',
  'visibility-changed',
  'entry-corrected',
  'linked',
  'unlinked',
  'triaged',
  'handed-over',
  'checklist-reviewed',
  'interest-declared',
  'fact-stated',
  'fact-told',
  'fact-weighed',
  'proof-linked',
  'proof-unlinked',
  'grievance-stated',
  'grievance-answered',
  'snoozed',
  'woken',
  'tagged',
  'untagged',
  'task-added',
  'task-done',
  'task-changed',
  'task-dropped',
  'plan-laid-out',
  'plan-moved',
  'task-moved',
  'exhibits-arranged',
  'original-placed',
  'defect-pinned',
  'defect-unpinned',
  'picture-annotated',
  'entry-withdrawn',
  'conflict-settled',
  'reference-changed',
  'conflict-reopened',
  'visit-reopened',
  'defect-sorted',
  'defect-unsorted',
  'letter-submitted',
  'letter-sent-back',
  'letter-held',
  'letter-taken-out',
  'file-text-written',
  'file-text-communicated',
  'dispatch-chosen'
]

/** Whether an entry can stand as the proof of a fact. */
export function isProvable({ event, undoneBy }: TimelineEntry): boolean {
  return event !== undefined && undoneBy === undefined && !bookkeeping.includes(event.type)
}
