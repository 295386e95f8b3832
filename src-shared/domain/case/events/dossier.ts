import { z } from 'zod'
import { attachmentId, contactId } from '../../../lib/ids'
import { numberedPieces } from '../../dossier/numbered'
import { variant } from '../../dossier/variant'
import { entry, text } from './entry-shape'

/** The numbered list of exhibits, and what of it was given to whom. */
export const dossierEvents = {
  /** The order of the list; pieces it does not name follow by their dates. */
  'exhibits-arranged': entry({ order: z.array(attachmentId).max(2_000) }),
  /** Where the original on paper is kept: a binder, a box. Empty where there is none. */
  'original-placed': entry({ piece: attachmentId, place: text(300) }),
  'dossier-handed-over': entry({
    variant,
    to: contactId.optional(),
    /** SHA-256 of the package: what its slip shows. */
    fingerprint: text(64),
    /** The exhibits in it, under the numbers they have for this reader from now on. */
    exhibits: numberedPieces(2_000)
  })
} as const
