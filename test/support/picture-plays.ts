import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { CaseState } from '../../src-shared/domain/case/state'
import { file, type InputOf, latest, nobody, opening } from './case-commands'
import type { Ask, Row } from './case-plays'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }
type Input = InputOf<'annotate-picture'>

export const annotationNumber = (n: number): string => `01890000-0000-7000-8000-000000004${String(n).padStart(3, '0')}`

export const anArrow = (n = 1): Input['added'][number] => ({
  ...{ kind: 'arrow', id: annotationNumber(n), colour: 'red', visibility: 'internal' },
  ...{ from: [10_000, 60_000], to: [45_000, 30_000] }
})
export const aMask = (n = 2): Input['added'][number] => ({
  ...{ kind: 'mask', id: annotationNumber(n) },
  ...{ from: [50_000, 0], to: [100_000, 75_000] }
})
export const photographed: InputOf<'add-evidence'> = { type: 'add-evidence', text: 'Plafond', attachments: [file(7)] }
const papered: InputOf<'add-evidence'> = {
  type: 'add-evidence',
  text: 'Devis',
  attachments: [file(8, { name: 'Devis.pdf', mediaType: 'application/pdf' })]
}
export const drawing = (added: Input['added'], removed: Input['removed'] = [], piece = file(7).id): Input => ({
  ...{ type: 'annotate-picture', piece, added, removed }
})
const undone = (state: CaseState): InputOf<'undo'> => ({ type: 'undo', entry: latest(state, 'picture-annotated') })
const drawn = drawing([anArrow(), aMask()])
const before = [opening(), photographed, drawn]
const EVENT = 'picture-annotated'

const row = (name: string, given: readonly Ask[], when: Ask): Accepted => ({ name, given, when, events: [EVENT] })
const no = (code: Refused['code'], name: string, given: readonly Ask[], when: Ask): Refused => ({
  code,
  name,
  given,
  when
})

export const acceptedPictures: readonly Accepted[] = [
  row('annotate-picture', [opening(), photographed], drawn),
  row('an annotation taken off', before, drawing([], [annotationNumber(1)])),
  row('what was drawn taken back', before, undone),
  row('what was taken off put back', [...before, drawing([], [annotationNumber(2)])], undone)
]

export const refusedPictures: readonly Refused[] = [
  no('piece-unknown', 'drawing on a picture that is not there', [opening()], drawn),
  no('piece-not-a-picture', 'drawing on a paper', [opening(), papered], drawing([anArrow()], [], file(8).id)),
  no('nothing-drawn', 'drawing nothing', before, drawing([])),
  no('annotation-unknown', 'taking off what is not there', before, drawing([], [nobody])),
  no('annotation-unknown', 'drawing one twice', before, drawing([anArrow()])),
  no(
    'too-many-annotations',
    'more than a picture shows',
    [...before, drawing(Array.from({ length: 98 }, (_, n) => anArrow(n + 3)))],
    drawing([{ ...anArrow(), id: '01890000-0000-7000-8000-000000000501' }])
  ),
  no(
    'changed-since',
    'taking back what was changed since',
    [...before, drawing([], [annotationNumber(1)])],
    (state) => ({
      type: 'undo',
      entry: Object.values(state.entries).find(({ type }) => type === EVENT)?.id ?? nobody
    })
  )
]
