import type { DefectId } from '../../../lib/ids'

/** The defect one is in the middle of, if any: what is photographed or said next belongs to it. */
export interface Burst {
  readonly defect?: DefectId | undefined
  readonly photos: number
  readonly voiced: boolean
}

export const noBurst: Burst = { photos: 0, voiced: false }

/** In the middle of a defect that was there already: its next photograph begins nothing. */
export const goingOn = (defect: DefectId): Burst => ({ defect, photos: 1, voiced: false })

/**
 * A photograph: of the defect one is in the middle of, or the first of the next. Once something was said of a defect it is
 * complete, so that photograph, photograph, voice are one defect and nobody has to say where the next begins.
 */
export function photographed(burst: Burst, fresh: () => DefectId): Burst & { readonly defect: DefectId } {
  if (burst.defect === undefined || burst.voiced) return { defect: fresh(), photos: 1, voiced: false }
  return { ...burst, defect: burst.defect, photos: burst.photos + 1 }
}

/** Whether a photograph that led to this begins a defect. */
export const begins = ({ photos }: Burst): boolean => photos === 1

/** Something is said of it: the next photograph is another defect's. */
export function spoken(burst: Burst): Burst {
  return burst.defect === undefined ? burst : { ...burst, voiced: true }
}
