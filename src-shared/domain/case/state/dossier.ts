import type { AttachmentId, ContactId, EventId } from '../../../lib/ids'
import type { Variant } from '../../dossier/variant'

/** A dossier that left, with the numbers its exhibits bear for this reader. */
export interface HandedOver {
  readonly entry: EventId
  readonly variant: Variant
  readonly to?: ContactId | undefined
  readonly fingerprint: string
  readonly exhibits: readonly { readonly piece: AttachmentId; readonly number: number }[]
}

export interface DossierState {
  /** The order of the exhibits as somebody arranged it; pieces that are not in it follow by date. */
  readonly arranged: readonly AttachmentId[]
  /** Where the originals on paper are kept. */
  readonly originals: Readonly<Record<AttachmentId, string>>
  readonly handedOver: readonly HandedOver[]
}

export const noDossier: DossierState = { arranged: [], originals: {}, handedOver: [] }
