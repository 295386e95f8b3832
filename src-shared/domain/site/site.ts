import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import { type EventId, eventId, type SiteId } from '../../lib/ids'
import { ok, type Result } from '../../lib/result'
import { postalAddress } from '../address/postal-address'
import { attachment } from '../common/attachment'
import type { Stored } from '../common/recorded'
import { type Refusal, refusal } from '../common/refusal'
import { line, optionalLine } from '../common/text'

/** A building site: where works are done. Its lots, plans and visits are events of the same stream. */
export const site = z.strictObject({
  name: line(200),
  /** The firm's own number for the job. */
  businessNumber: optionalLine(60),
  address: postalAddress.omit({ recipient: true })
})
export type Site = z.infer<typeof site>

const base = { attachments: z.array(attachment).max(100) }
export const siteEvents = {
  'site-created': z.strictObject({ ...base, site }),
  'site-changed': z.strictObject({ ...base, site, saw: eventId }),
  /** It should never have been made: lists leave it out, until it is changed again. */
  'site-withdrawn': z.strictObject({ ...base, saw: eventId })
} as const satisfies Record<string, z.ZodType>
export type SiteEventType = keyof typeof siteEvents
export type SiteEvent = {
  [T in SiteEventType]: { readonly type: T; readonly payload: z.infer<(typeof siteEvents)[T]> }
}[SiteEventType]

export interface SiteState {
  readonly id: SiteId
  readonly site: Site
  readonly seen: EventId
  readonly withdrawn: boolean
}

export function evolveSite(id: SiteId, state: SiteState | undefined, event: Stored<SiteEvent>): SiteState | undefined {
  if (event.type === 'site-withdrawn') {
    // Who withdrew it had not seen a change made elsewhere meanwhile: the change stands.
    return state && (event.payload.saw === state.seen ? { ...state, seen: event.header.id, withdrawn: true } : state)
  }
  return { id, site: event.payload.site, seen: event.header.id, withdrawn: false }
}

export const siteCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('create'), site }),
  z.strictObject({ type: z.literal('change'), site })
])
export type SiteCommand = z.infer<typeof siteCommand>
/** Asked by an import that is taken back, never by a person. */
export type SiteWithdrawal = { readonly type: 'withdraw' }
export const siteRefusals = ['no-such-site', 'site-exists'] as const
export type SiteRefusal = Refusal<(typeof siteRefusals)[number]>

export function decideSite(
  state: SiteState | undefined,
  command: SiteCommand | SiteWithdrawal
): Result<readonly SiteEvent[], SiteRefusal> {
  switch (command.type) {
    case 'create':
      if (state) return refusal('site-exists')
      return ok([{ type: 'site-created', payload: { attachments: [], site: command.site } }])
    case 'change':
      if (!state) return refusal('no-such-site')
      return ok([{ type: 'site-changed', payload: { attachments: [], site: command.site, saw: state.seen } }])
    case 'withdraw':
      if (!state) return refusal('no-such-site')
      return ok([{ type: 'site-withdrawn', payload: { attachments: [], saw: state.seen } }])
    default:
      return assertNever(command)
  }
}
