import type { CaseState, Letter } from '../../../src-shared/domain/case/state'
import { sortableText } from '../../../src-shared/lib/fold-text'
import type { ViewLettersTable } from '../tables/view-letters'
import type { Row } from './row'

export type LetterRow = Row<ViewLettersTable>

export function letterRow(state: CaseState, letter: Letter): LetterRow {
  const { way, proofs = [], tracking, deposited, presented, collected, returned } = letter.mailing
  return {
    id: letter.id,
    case_id: state.id,
    number: letter.number,
    number_key: sortableText(letter.number),
    kind: letter.kind,
    dated: letter.dated,
    to_contact: letter.to,
    document: letter.document,
    tracking: tracking || null,
    deposited: deposited ?? null,
    presented: presented ?? null,
    collected: collected ?? null,
    returned: returned?.on ?? null,
    way: way ?? null,
    proofs: JSON.stringify(proofs.map(({ slot }) => slot))
  }
}
