import { z } from 'zod'
import { eventId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import { postalAddress } from '../address/postal-address'
import { attachment } from '../common/attachment'
import { line, optionalLine } from '../common/text'
import { lotEvents } from './lots'
import { planEvents } from './plans'
import { zoneEvents } from './zones'

/** A building site: where works are done. Its lots and plans are events of the same stream. */
export const site = z.strictObject({
  name: line(200),
  /** The firm's own number for the job. */
  businessNumber: optionalLine(60),
  address: postalAddress.omit({ recipient: true, careOf: true }),
  /** The day the whole was received; a lot may have its own. */
  reception: plainDate.optional()
})
export type Site = z.infer<typeof site>

const base = { attachments: z.array(attachment).max(100) }
/** Every event of a site and the shape of its payload; an old payload is always read. */
export const siteEvents = {
  'site-created': z.strictObject({ ...base, site }),
  'site-changed': z.strictObject({ ...base, site, saw: eventId }),
  /** It should never have been made: lists leave it out, until it is changed again. */
  'site-withdrawn': z.strictObject({ ...base, saw: eventId }),
  ...lotEvents,
  ...planEvents,
  ...zoneEvents
} as const satisfies Record<string, z.ZodType>
type SiteEventType = keyof typeof siteEvents
export type SiteEvent = {
  [T in SiteEventType]: { readonly type: T; readonly payload: z.infer<(typeof siteEvents)[T]> }
}[SiteEventType]
export type SiteEventOf<T extends SiteEventType> = Extract<SiteEvent, { type: T }>
