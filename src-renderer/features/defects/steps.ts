import {
  type ClientStep,
  clientStepOf,
  clientSteps,
  type NoStep,
  type SupplierStep,
  supplierStepOf,
  supplierSteps
} from '../../../src-shared/domain/case/defects/ladders'
import type { CaseView } from '../../../src-shared/ipc/contract/case'

export type Defect = CaseView['defects'][number]
export type Track = CaseView['tracks'][number]
export type Step = ClientStep | SupplierStep

const isClientStep = (step: Step): step is ClientStep => clientSteps.some((one) => one === step)

export const trackOf = (view: CaseView, { id }: Defect): Track | undefined =>
  view.tracks.find(({ defect }) => defect === id)

/** A step of the menu; where the first defect that lacks it says why, when one does. */
export interface Offered {
  readonly step: Step
  readonly why?: { readonly code: NoStep; readonly number: number } | undefined
}

function offered(view: CaseView, picked: readonly Defect[], step: Step): Offered {
  for (const defect of picked) {
    const track = trackOf(view, defect)
    const to = isClientStep(step) ? clientStepOf(track, step) : supplierStepOf(track, step)
    if (typeof to !== 'string') return { step, why: { code: to.code, number: defect.number } }
  }
  return { step }
}

/** Every step of a ladder for the defects picked, with the reason of each that one of them does not have. */
export function offeredSteps(
  view: CaseView,
  picked: readonly Defect[],
  ladder: 'client' | 'supplier'
): readonly Offered[] {
  const steps: readonly Step[] = ladder === 'client' ? clientSteps : supplierSteps
  return steps.map((step) => offered(view, picked, step))
}
