import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { CaseState } from '../../src-shared/domain/case/state'
import { client, file, type InputOf, latest, nobody, opening, plumber, withPlumber } from './case-commands'
import type { Ask, Row } from './case-plays'
import type { Choice } from './random-casework'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }
type Input = InputOf<'receive-list'>

const list = '01890000-0000-7000-8000-00000000c001'
const defectOf = (n: number): string => `01890000-0000-7000-8000-00000000d${String(n).padStart(3, '0')}`
const line = (n: number, given: Partial<Input['lines'][number]> = {}): Input['lines'][number] => ({
  defect: defectOf(n),
  kind: 'poor-work',
  theirs: String(40 + n),
  place: 'A101, Salle de bains',
  text: `Joint de baignoire absent sur ${n} cm`,
  lotWords: '08 - PLOMBERIE',
  ...given
})

/** One index of the architect's list, with the lines given. */
export const received = (lines: Input['lines'], more: Partial<Input> = {}): Input => ({
  type: 'receive-list',
  list,
  sender: 'Atelier Rivière, architectes',
  title: 'Réserves OPR',
  label: 'indice A',
  file: file(20).id,
  attachments: [file(20), file(21)],
  read: 143,
  others: 105,
  mapping: { n: 'number', designation: 'text' },
  lots: { '08 plomberie': 'ours' },
  lines,
  ...more
})
const first = received([line(1, { pieces: [file(21).id] }), line(2)])
const reserved = received([line(1), line(2)], { reserve: true })
const again = (lines: Input['lines'], more: Partial<Input> = {}) =>
  received(lines, { label: 'indice B', file: file(22).id, attachments: [file(22)], ...more })
const lifting: NonNullable<Input['lifting']> = { who: client, by: 'report', defects: [defectOf(1)] }
const second = again([line(1, { lifted: true }), line(2, { theirs: '90' }), line(3)])
const taken: Ask = (state) => ({ type: 'undo', entry: latest(state, 'list-received') })

const row = (name: string, given: readonly Ask[], when: Ask, ...events: readonly string[]): Accepted => ({
  ...{ name, given, when, events }
})
const no = (code: Refused['code'], name: string, given: readonly Ask[], when: Ask): Refused => ({
  ...{ code, name, given, when }
})

export const acceptedLists: readonly Accepted[] = [
  row('receive-list', [opening()], first, 'list-received'),
  row('a list whose lines are reserves', [opening()], reserved, 'list-received', 'defects-reserved'),
  row('its next index', [opening(), first], second, 'list-received'),
  row(
    'its next index, whose lines the client lifted',
    [opening(), reserved],
    again([line(1, { lifted: true }), line(2)], { lifting }),
    ...['list-received', 'defects-lifted']
  ),
  row('an index taken back', [opening(), first], taken, 'entry-withdrawn'),
  row('an index taken back with its reserves', [opening(), reserved], taken, 'entry-withdrawn', 'entry-withdrawn')
]

export const refusedLists: readonly Refused[] = [
  no('list-empty', 'a list without a line of ours', [opening()], received([])),
  no('list-line-twice', 'one defect on two lines', [opening()], received([line(1), line(1)])),
  no('list-line-missing', 'an index that leaves a line out', [opening(), first], again([line(1)])),
  no('piece-unknown', 'a list without its file', [opening()], received([line(1)], { attachments: [] })),
  no(
    'lifting-not-theirs',
    'a subcontractor lifts',
    [opening(), withPlumber, reserved],
    again([line(1), line(2)], { lifting: { ...lifting, who: plumber } })
  ),
  no('nothing-to-lift', 'lifting what was only seen', [opening(), first], again([line(1), line(2)], { lifting })),
  no(
    'defect-unknown',
    'lifting what was not there',
    [opening(), reserved],
    again([line(1), line(2), line(3)], { lifting: { ...lifting, defects: [defectOf(3)] } })
  ),
  no('changed-since', 'taking back an index before the last', [opening(), first, second], (state) => ({
    type: 'undo',
    entry: state.lists[0]?.indexes[0]?.entry ?? nobody
  })),
  no(
    'changed-since',
    'taking back a list whose defect was sorted anew',
    [
      opening(),
      first,
      { type: 'sort-defect', defect: defectOf(2), kind: 'poor-work', place: 'Cuisine', text: 'Fuite' }
    ],
    taken
  )
]

/** Whatever a hand may do with lists, on a case as it stands. */
export function listInputs({ lists, defects }: CaseState, { which, other, text }: Choice): readonly CaseCommandInput[] {
  const known = lists[0]?.indexes.at(-1)?.lines ?? []
  const before = known.map((one) => ({
    ...line(0),
    ...{ defect: one.defect, theirs: one.theirs, place: one.place },
    text: other % 3 === 0 ? text.slice(0, 200) : one.text,
    lifted: other % 2 === 0
  }))
  const made = line(1 + ((which + defects.length) % 900), { text: text.slice(0, 200) })
  const fresh = before.some(({ defect }) => defect === made.defect) ? [] : [made]
  return [received([...before, ...fresh], { reserve: other % 2 === 0 })]
}
