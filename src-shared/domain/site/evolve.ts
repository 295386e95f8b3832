import type { EventId, SiteId } from '../../lib/ids'
import type { Stored } from '../common/recorded'
import type { Site, SiteEvent } from './events'
import type { LotState } from './lots'

export interface SiteState {
  readonly id: SiteId
  readonly site: Site
  /** The event that last changed what the site itself is. */
  readonly seen: EventId
  readonly withdrawn: boolean
  /** In the order they were added, withdrawn ones among them. */
  readonly lots: readonly LotState[]
}

/** How each event changes a site. What is recorded has happened: nothing is refused here. */
export function evolveSite(id: SiteId, state: SiteState | undefined, event: Stored<SiteEvent>): SiteState | undefined {
  const seen = event.header.id
  if (event.type === 'site-created' || event.type === 'site-changed') {
    return { lots: [], ...state, id, site: event.payload.site, seen, withdrawn: false }
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
  }
}

/** In the place of the one of its id, or at the end. */
function put<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one]
}
