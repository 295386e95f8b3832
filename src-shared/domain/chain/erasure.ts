import { z } from 'zod'
import { eventId } from '../../lib/ids'
import { digest } from './entry-header'

/** The event type that records an erasure, in any kind of stream. Its own payload can never be erased. */
export const ERASURE_TYPE = 'payload-erased'

/**
 * What the chain needs from the payload of an erasure: which entries, each tied to its hash because the digest that
 * tied the id to the entry is erased with the payload. Who, why and on what ground are further fields of the event.
 */
export const erasurePayload = z.looseObject({
  erased: z.array(z.strictObject({ event: eventId, hash: digest })).min(1)
})
/** @internal for tests */
export type ErasurePayload = z.infer<typeof erasurePayload>
