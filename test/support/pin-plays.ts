import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { CaseState } from '../../src-shared/domain/case/state'
import { type InputOf, latest, nobody, opening } from './case-commands'
import type { Ask, Row } from './case-plays'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }

export const located = opening({ site: '01890000-0000-7000-8000-0000000000f1' })
export const seen: InputOf<'observe-defect'> = {
  type: 'observe-defect',
  kind: 'poor-work',
  place: 'Salle de bains, plafond',
  text: 'Cloque de peinture de 40 cm'
}
export const placing =
  (x: number) =>
  ({ defects }: CaseState): InputOf<'pin-defect'> => ({
    type: 'pin-defect',
    defect: defects[0]?.id ?? nobody,
    plan: '01890000-0000-7000-8000-0000000000f2',
    revision: '01890000-0000-7000-8000-0000000000f3',
    x,
    y: 500_000
  })
const unplaced = ({ defects }: CaseState): InputOf<'unpin-defect'> => ({
  type: 'unpin-defect',
  defect: defects[0]?.id ?? nobody
})

const undoLatest =
  (type: Parameters<typeof latest>[1]): Ask =>
  (state) => ({ type: 'undo', entry: latest(state, type) })
const row = (name: string, given: readonly Ask[], when: Ask, ...events: readonly string[]): Accepted => ({
  name,
  given,
  when,
  events
})
const no = (code: Refused['code'], name: string, given: readonly Ask[], when: Ask): Refused => ({
  code,
  name,
  given,
  when
})

export const acceptedPins: readonly Accepted[] = [
  row('pin-defect', [located, seen], placing(1), 'defect-pinned'),
  row('a defect moved on its plan', [located, seen, placing(1)], placing(2), 'defect-pinned'),
  row('unpin-defect', [located, seen, placing(1)], unplaced, 'defect-unpinned'),
  row('a place taken back', [located, seen, placing(1)], undoLatest('defect-pinned'), 'defect-unpinned'),
  row('a move taken back', [located, seen, placing(1), placing(2)], undoLatest('defect-pinned'), 'defect-pinned'),
  row(
    'a removed place taken back',
    [located, seen, placing(1), unplaced],
    undoLatest('defect-unpinned'),
    'defect-pinned'
  )
]

export const refusedPins: readonly Refused[] = [
  no('site-missing', 'a place on a plan without a site', [opening(), seen], placing(1)),
  no('defect-unknown', 'a place for a defect that is not there', [located], placing(1)),
  no('already-there', 'the place it has', [located, seen, placing(1)], placing(1)),
  no('defect-not-pinned', 'removing what has no place', [located, seen], unplaced)
]
