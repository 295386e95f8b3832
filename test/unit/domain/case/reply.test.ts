import { expect, test } from 'vitest'
import { replyKind } from '../../../../src-shared/domain/case/reply'
import { contactId, eventId, grievanceId, receivedId, remedyId } from '../../../../src-shared/lib/ids'

const entry = eventId.parse('01890000-0000-7000-8000-0000000000e1')
const remedy = {
  id: remedyId.parse('01890000-0000-7000-8000-0000000000b1'),
  entry,
  number: 1,
  text: 'Reprendre la peinture',
  answer: 'open'
} as const
const grievance = {
  id: grievanceId.parse('01890000-0000-7000-8000-0000000000f1'),
  entry,
  number: 1,
  text: 'Le plafond goutte',
  facts: []
} as const
const notice = {
  id: receivedId.parse('01890000-0000-7000-8000-0000000000d1'),
  entry,
  kind: 'formal-notice',
  from: contactId.parse('01890000-0000-7000-8000-0000000000c1'),
  subject: 'Mise en demeure',
  answerOwed: true,
  aboutWorks: true
} as const
const quiet = { stage: 'investigating', remedies: [], grievances: [], received: [], acknowledged: true } as const

test.each([
  ['nobody was told yet', { ...quiet, acknowledged: false }, 'acknowledgement'],
  ['a formal notice goes before all', { ...quiet, acknowledged: false, received: [notice] }, 'answer-to-formal-notice'],
  ['solutions are open', { ...quiet, remedies: [remedy] }, 'options-proposal'],
  ['a solution was refused', { ...quiet, remedies: [{ ...remedy, answer: 'declined' }] }, 'progress-update'],
  ['no point is founded', { ...quiet, grievances: [{ ...grievance, standing: 'unfounded' }] }, 'findings-refusal'],
  ['a point is not judged', { ...quiet, grievances: [{ ...grievance, standing: 'open' }] }, 'progress-update'],
  ['all was agreed', { ...quiet, stage: 'agreed', remedies: [remedy] }, 'agreement-confirmation'],
  ['it was over', { ...quiet, stage: 'closed' }, 'reopened']
] as const)('the letter that answers: %s', (_name, state, kind) => {
  expect(replyKind(state, entry)).toBe(kind)
})
