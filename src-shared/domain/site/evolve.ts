import type { EventId, SiteId } from '../../lib/ids'
import type { Attachment } from '../common/attachment'
import type { Stored } from '../common/recorded'
import type { Site, SiteEvent, SiteEventOf } from './events'
import type { LotState } from './lots'
import type { PlanState, Revision } from './plans'
import type { ZoneState } from './zones'

export interface SiteState {
  readonly id: SiteId
  readonly site: Site
  /** The event that last changed what the site itself is. */
  readonly seen: EventId
  readonly withdrawn: boolean
  /** In the order they were added, withdrawn ones among them. */
  readonly lots: readonly LotState[]
  /** Likewise. */
  readonly plans: readonly PlanState[]
  /** Likewise. */
  readonly zones: readonly ZoneState[]
}

/** How each event changes a site. What is recorded has happened: nothing is refused here. */
export function evolveSite(id: SiteId, state: SiteState | undefined, event: Stored<SiteEvent>): SiteState | undefined {
  const seen = event.header.id
  if (event.type === 'site-created' || event.type === 'site-changed') {
    return { lots: [], plans: [], zones: [], ...state, id, site: event.payload.site, seen, withdrawn: false }
  }
  if (!state) return undefined
  switch (event.type) {
    case 'site-withdrawn':
      // Who withdrew it had not seen a change made elsewhere meanwhile: the change stands.
      return event.payload.saw === state.seen ? { ...state, seen, withdrawn: true } : state
    case 'lot-added':
    case 'lot-changed':
      return { ...state, lots: put(state.lots, { ...event.payload.is, id: event.payload.lot, seen, withdrawn: false }) }
    case 'lot-withdrawn': {
      const { lot, saw } = event.payload
      const known = state.lots.find((one) => one.id === lot)
      return known?.seen === saw ? { ...state, lots: put(state.lots, { ...known, seen, withdrawn: true }) } : state
    }
    case 'zone-added':
    case 'zone-changed': {
      const { zone, is } = event.payload
      return { ...state, zones: put(state.zones, { ...is, id: zone, seen, withdrawn: false }) }
    }
    case 'zone-withdrawn': {
      const { zone, saw } = event.payload
      const known = state.zones.find((one) => one.id === zone)
      return known?.seen === saw ? { ...state, zones: put(state.zones, { ...known, seen, withdrawn: true }) } : state
    }
    default:
      return { ...state, plans: evolvePlans(state.plans, event) }
  }
}

type PlanEvent = SiteEventOf<
  'plan-added' | 'plan-named' | 'plan-revised' | 'revision-dropped' | 'revision-restored' | 'plan-withdrawn'
>

function evolvePlans(plans: readonly PlanState[], { type, payload, header }: Stored<PlanEvent>): readonly PlanState[] {
  const seen = header.id
  if (type === 'plan-added') {
    const { plan: id, level, title, sheet, attachments } = payload
    return put(plans, { id, level, title, seen, withdrawn: false, revisions: revisionOf(seen, sheet, attachments) })
  }
  const known = plans.find(({ id }) => id === payload.plan)
  if (!known) return plans
  switch (type) {
    case 'plan-named':
      return put(plans, { ...known, level: payload.level, title: payload.title, seen, withdrawn: false })
    case 'plan-revised': {
      const { sheet, over, match, attachments } = payload
      const brought = revisionOf(seen, sheet, attachments).map((one) => ({ ...one, over, match }))
      return put(plans, { ...known, revisions: [...known.revisions, ...brought] })
    }
    case 'revision-dropped':
    case 'revision-restored': {
      const dropped = type === 'revision-dropped'
      const set = (one: Revision): Revision => (one.id === payload.revision ? { ...one, dropped } : one)
      return put(plans, { ...known, revisions: known.revisions.map(set) })
    }
    case 'plan-withdrawn':
      return payload.saw === known.seen ? put(plans, { ...known, seen, withdrawn: true }) : plans
  }
}

function revisionOf(
  id: EventId,
  sheet: SiteEventOf<'plan-added'>['payload']['sheet'],
  files: readonly Attachment[]
): readonly Revision[] {
  return files.slice(0, 1).map((file) => ({ ...sheet, id, file }))
}

/** In the place of the one of its id, or at the end. */
function put<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one]
}
