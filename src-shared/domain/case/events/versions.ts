import { z } from 'zod'
import { eventId } from '../../../lib/ids'
import { casePart } from '../parts'
import { entry } from './entry-shape'

/** What a person decides where two machines set one part of a case without knowing of each other. */
export const versionEvents = {
  /** The values themselves are not repeated: an erasure of a version leaves none behind here. */
  'conflict-settled': entry({
    part: casePart,
    /** The version that holds from now on. */
    kept: eventId,
    /** Every version that stood, the kept one too. */
    over: z.array(eventId).min(2).max(100)
  }),
  /** A settlement taken back: it names it in `undoes`. */
  'conflict-reopened': entry({ part: casePart })
} as const

/** What an event that sets a part knew of besides what it names in `saw`. */
export const over = z.array(eventId).max(100).optional()
