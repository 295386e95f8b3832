import { z } from 'zod'
import { defectId, eventId, planId } from '../../../lib/ids'
import { planPoint } from '../../site/plan-points'
import { entry } from './entry-shape'

/** A place on one revision of a plan of the site. */
export const defectPlace = z.strictObject({ plan: planId, revision: eventId, ...planPoint.shape })
export type DefectPlace = z.infer<typeof defectPlace>

/** Where the defects are, on the plans of the site. */
export const pinEvents = {
  /** It was seen there; `was`: where it was thought to be before. */
  'defect-pinned': entry({ defect: defectId, ...defectPlace.shape, was: defectPlace.optional() }),
  'defect-unpinned': entry({ defect: defectId, was: defectPlace })
} as const
