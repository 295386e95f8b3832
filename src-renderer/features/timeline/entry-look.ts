import type { CaseEventType, CasePayload } from '../../../src-shared/domain/case/events'
import type { Flow } from '../../../src-shared/domain/common/vocabulary'
import { isPicture } from '../../components/files/media'
import type { EntryKind } from '../../components/timeline/entry-kind'

/** What an entry looks like: its shape, its side, and the filter under which it is found. */
export interface EntryLook {
  readonly kind: EntryKind
  readonly flow: Flow
  readonly group: EntryGroup
}
export type EntryGroup = 'messages' | 'files' | 'defects' | 'letters' | 'stages' | 'other'

type EventOf<T extends CaseEventType> = {
  [K in T]: { readonly type: K; readonly payload: CasePayload<K> }
}[T]
type Look<T extends CaseEventType> = (payload: CasePayload<T>) => EntryLook

const stage = (): EntryLook => ({ kind: 'stage', flow: 'inside', group: 'stages' })
const promise = (): EntryLook => ({ kind: 'promise', flow: 'inside', group: 'stages' })
const other = (): EntryLook => ({ kind: 'other', flow: 'inside', group: 'other' })
const finding = (): EntryLook => ({ kind: 'finding', flow: 'inside', group: 'stages' })
const defect = (): EntryLook => ({ kind: 'defect', flow: 'inside', group: 'defects' })
const visit = (): EntryLook => ({ kind: 'visit', flow: 'inside', group: 'messages' })
const post = (flow: Flow) => (): EntryLook => ({ kind: 'letter', flow, group: 'letters' })

const onSite = (flow: Flow) => (): EntryLook => ({ kind: 'defect', flow, group: 'defects' })

/** A new event without its look does not compile. */
const looks: { readonly [T in CaseEventType]: Look<T> } = {
  opened: ({ channel, direction }) => ({
    kind: channel,
    flow: direction === 'we-claim' ? 'inside' : 'in',
    group: 'messages'
  }),
  'details-changed': other,
  'party-linked': other,
  'party-unlinked': other,
  assigned: other,
  'stage-moved': stage,
  'recourse-moved': stage,
  'communication-logged': ({ channel, flow }) => ({ kind: channel, flow, group: 'messages' }),
  'note-added': () => ({ kind: 'note', flow: 'inside', group: 'messages' }),
  'evidence-added': ({ attachments }) => ({
    kind: attachments.every((file) => isPicture(file.mediaType)) ? 'photographs' : 'files',
    flow: 'inside',
    group: 'files'
  }),
  'defect-observed': defect,
  'promise-made': promise,
  'promise-kept': promise,
  'promise-missed': promise,
  'task-added': promise,
  'task-done': promise,
  'agreement-signed': () => ({ kind: 'finding', flow: 'inside', group: 'stages' }),
  'letter-issued': () => ({ kind: 'document', flow: 'out', group: 'letters' }),
  'letter-deposited': post('out'),
  'letter-presented': post('inside'),
  'letter-collected': post('inside'),
  'letter-returned': post('in'),
  'visibility-changed': other,
  'entry-corrected': () => ({ kind: 'note', flow: 'inside', group: 'messages' }),
  linked: other,
  unlinked: other,
  'words-heard': () => ({ kind: 'note', flow: 'in', group: 'messages' }),
  triaged: other,
  'remedy-offered': finding,
  'remedy-answered': finding,
  'handed-over': other,
  'checklist-reviewed': other,
  'information-requested': () => ({ kind: 'note', flow: 'out', group: 'messages' }),
  'information-received': () => ({ kind: 'files', flow: 'in', group: 'files' }),
  'contract-pinned': finding,
  'contract-unpinned': other,
  'exposure-marked': () => ({ kind: 'social', flow: 'in', group: 'messages' }),
  'exposure-ended': other,
  'conduct-marked': other,
  'conduct-lifted': other,
  'interest-declared': other,
  'fact-stated': finding,
  'fact-told': finding,
  'fact-weighed': finding,
  'proof-linked': other,
  'proof-unlinked': other,
  'grievance-stated': finding,
  'grievance-answered': finding,
  'letter-received': post('in'),
  'received-answered': post('inside'),
  'insurer-decided': post('inside'),
  'insolvency-recorded': post('inside'),
  'claim-declared': post('out'),
  snoozed: other,
  woken: other,
  tagged: other,
  untagged: other,
  'task-changed': promise,
  'task-dropped': promise,
  'promise-moved': promise,
  'entry-withdrawn': other,
  'conflict-settled': other,
  'reference-changed': other,
  'conflict-reopened': other,
  'anchors-recorded': finding,
  'deadline-event-recorded': finding,
  'deadline-confirmed': finding,
  'deadline-recomputed': finding,
  'deadline-dropped': other,
  'deadline-closed': finding,
  'demand-extended': finding,
  'plan-laid-out': promise,
  'plan-moved': promise,
  'task-moved': promise,
  'exhibits-arranged': other,
  'original-placed': other,
  'letter-submitted': post('inside'),
  'letter-sent-back': post('inside'),
  'letter-held': post('inside'),
  'letter-taken-out': post('inside'),
  'file-text-written': post('inside'),
  'file-text-communicated': post('inside'),
  'dispatch-chosen': post('inside'),
  'proof-filed': post('inside'),
  'dossier-handed-over': () => ({ kind: 'files', flow: 'out', group: 'files' }),
  'visit-begun': visit,
  'visit-changed': visit,
  'visit-ended': visit,
  'visit-reopened': visit,
  'defect-captured': defect,
  'defect-documented': defect,
  'defect-sorted': defect,
  'defect-seen': defect,
  'defect-unsorted': defect,
  'defects-reserved': onSite('in'),
  'defects-repaired': onSite('inside'),
  'lifting-asked': onSite('out'),
  'defects-lifted': onSite('in'),
  'lifting-refused': onSite('in'),
  'defects-contested': onSite('inside'),
  'defects-notified': onSite('out'),
  'repair-announced': onSite('in'),
  'work-answered': onSite('in'),
  'repair-checked': onSite('inside'),
  'repair-accepted': onSite('inside'),
  'repair-refused': onSite('inside'),
  'defect-costed': onSite('inside'),
  'retention-recorded': onSite('inside'),
  'retention-opposed': onSite('inside'),
  'retention-released': onSite('inside'),
  'defect-pinned': other,
  'defect-unpinned': other,
  'picture-annotated': other,
  'list-received': () => ({ kind: 'document', flow: 'in', group: 'files' }),
  'report-signed': () => ({ kind: 'document', flow: 'inside', group: 'files' }),
  'report-handed': () => ({ kind: 'document', flow: 'out', group: 'files' })
}

export function entryLook<T extends CaseEventType>(event: EventOf<T>): EntryLook {
  return looks[event.type](event.payload)
}
