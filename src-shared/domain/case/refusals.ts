import type { Result } from '../../lib/result'
import type { Refusal } from '../common/refusal'
import type { CaseEvent } from './events'

/** Every reason for which a case says no. Each has its words in the texts, under `refusal.<code>`. */
export const caseRefusals = [
  'no-such-case',
  'case-exists',
  'already-there',
  'already-acknowledged',
  'stage-needs-reason',
  'recourse-needs-reason',
  'reopen-needs-reason',
  'happened-in-future',
  'between-reversed',
  'party-known',
  'party-unknown',
  'last-party',
  'promise-unknown',
  'promise-settled',
  'promise-in-past',
  'task-unknown',
  'task-finished',
  'letter-unknown',
  'letter-known',
  'letter-not-deposited',
  'letter-already-deposited',
  'letter-already-presented',
  'letter-already-collected',
  'letter-already-returned',
  'letter-date-order',
  'deadline-required',
  'deadline-too-soon',
  'piece-unknown',
  'piece-not-communicable',
  'may-not-sign',
  'beyond-signing-power',
  'entry-unknown',
  'visibility-same',
  'visibility-communicated',
  'nothing-to-correct',
  'link-self',
  'link-known',
  'link-unknown',
  'not-undoable',
  'undone-already',
  'changed-since'
] as const
export type CaseRefusal = Refusal<(typeof caseRefusals)[number]>
export type Decision = Result<readonly CaseEvent[], CaseRefusal>
