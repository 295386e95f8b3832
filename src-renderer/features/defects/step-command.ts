import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { Writing } from '../../../src-shared/domain/case/events/defects'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId, LetterId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { beforeOf } from '../../components/defects/before-of'
import type { After } from './step-fields'
import type { Defect, Step } from './steps'

/** What is typed of a step; each step reads its own part. */
export interface StepValues {
  readonly on: string
  readonly by: Writing
  readonly letter: LetterId | undefined
  readonly who: ContactId | undefined
  readonly side: 'us' | 'them'
  readonly to: ContactId | undefined
  readonly due: string
  readonly text: string
  readonly after: After
}

/** The command of a step, or what it still lacks. */
export function commandOf(
  view: CaseView,
  step: Step,
  picked: readonly Defect[],
  values: StepValues,
  days: { readonly on: PlainDate; readonly due: PlainDate | undefined }
): CaseCommandInput | { readonly lacks: 'who' | 'to' } {
  const { by, letter, who, side, to, text, after } = values
  const defects = picked.map(({ id }) => id)
  const said = { happened: { kind: 'day', on: days.on }, text } as const
  const ours = letter && { letter }
  switch (step) {
    case 'reserve':
      return { type: 'reserve-defects', ...said, defects, by }
    case 'repair': {
      const works = picked.map((defect) => {
        const shown = after[defect.id]
        const before = shown && beforeOf(view, defect)
        return { defect: defect.id, ...(before && { before: before.id }), ...(shown && { after: shown.id }) }
      })
      const attachments = picked.flatMap(({ id }) => after[id] ?? [])
      return { type: 'repair-defects', ...said, works, attachments, visibility: 'communicable' }
    }
    case 'ask-lifting':
      return { type: 'ask-lifting', ...said, defects, by, ...ours }
    case 'lift':
      return who ? { type: 'lift-defects', ...said, defects, by, who } : { lacks: 'who' }
    case 'refuse-lifting':
      return who ? { type: 'refuse-lifting', ...said, defects, who } : { lacks: 'who' }
    case 'contest':
      return { type: 'contest-defects', ...said, defects, side }
    case 'notify':
      return to
        ? { type: 'notify-defects', ...said, defects, to, ...ours, ...(days.due && { due: days.due }) }
        : { lacks: 'to' }
    case 'announce':
      return { type: 'announce-repair', ...said, defects }
    case 'decline':
      return to ? { type: 'answer-work', ...said, defects, by: to, answer: 'declined' } : { lacks: 'to' }
    case 'check':
      return { type: 'check-repair', ...said, defects }
    case 'accept':
      return { type: 'accept-repair', ...said, defects }
    case 'refuse':
      return { type: 'refuse-repair', ...said, defects }
  }
}
