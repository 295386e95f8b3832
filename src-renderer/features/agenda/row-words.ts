import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import { dueWords } from '../../../src-shared/texts/due-words'
import { caseAddress, caseEntryAddress, caseRowAddress } from '../../lib/places'
import type { Texts } from '../../lib/texts'

/** What is due, in words. */
export function rowWords({ t }: Pick<Texts, 't'>, { step, lane }: AgendaRow): string {
  return dueWords(t, lane, step)
}

/** Where it is done: the case, at the row that stands for it. */
export function rowAddress({ case: { id }, kind, step, entry }: AgendaRow): string {
  if (kind === 'deadline') return entry ? caseRowAddress(id, 'deadlines', entry) : caseAddress(id, 'deadlines')
  if (kind === 'letter' && step.kind !== 'declare-claim') {
    return entry ? caseRowAddress(id, 'letters', entry) : caseAddress(id, 'letters')
  }
  return entry ? caseEntryAddress(id, entry) : caseAddress(id)
}
