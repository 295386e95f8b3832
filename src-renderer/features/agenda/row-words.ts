import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import { ruleName } from '../../../src-shared/texts/deadline-words'
import { deadlineName, nextStepWords } from '../../../src-shared/texts/next-step'
import { caseAddress, caseEntryAddress, caseRowAddress } from '../../lib/places'
import type { Texts } from '../../lib/texts'

/** What is due, in words: an act for what is ours, the name of the deadline for what others may do or nobody confirmed. */
export function rowWords({ t }: Pick<Texts, 't'>, { step, lane }: AgendaRow): string {
  if (lane === 'exposure' && step.kind === 'deadline') return deadlineName(t, step)
  return lane === 'proposed' && step.kind === 'confirm-deadline' ? ruleName(t, step.rule) : nextStepWords(t, step)
}

/** Where it is done: the case, at the row that stands for it. */
export function rowAddress({ case: { id }, kind, step, entry }: AgendaRow): string {
  if (kind === 'deadline') return entry ? caseRowAddress(id, 'deadlines', entry) : caseAddress(id, 'deadlines')
  if (kind === 'letter' && step.kind !== 'declare-claim') {
    return entry ? caseRowAddress(id, 'letters', entry) : caseAddress(id, 'letters')
  }
  return entry ? caseEntryAddress(id, entry) : caseAddress(id)
}
