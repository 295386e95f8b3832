import { evolveThrough } from '../../../src-shared/domain/case/evolve'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type ContactState, evolveContact } from '../../../src-shared/domain/contact/contact'
import {
  emptyOrganisation,
  evolveOrganisation,
  type OrganisationState
} from '../../../src-shared/domain/organisation/state'
import { evolveSite, type SiteState } from '../../../src-shared/domain/site/evolve'
import type { CaseId, ContactId, SiteId } from '../../../src-shared/lib/ids'
import type { StoredEvent } from '../events/stored-event'
import { readable, readCaseEvent, readContactEvent, readOrganisationEvent, readSiteEvent } from './read-event'

type Events = readonly StoredEvent[]

/** The state a case stands in after its events, in the order of folding; undefined when it was never opened. */
export function foldCase(id: CaseId, events: Events): CaseState | undefined {
  return evolveThrough(id, readable(events, readCaseEvent))
}

export function foldContact(id: ContactId, events: Events): ContactState | undefined {
  return readable(events, readContactEvent).reduce<ContactState | undefined>(
    (state, event) => evolveContact(id, state, event),
    undefined
  )
}

export function foldSite(id: SiteId, events: Events): SiteState | undefined {
  return readable(events, readSiteEvent).reduce<SiteState | undefined>(
    (state, event) => evolveSite(id, state, event),
    undefined
  )
}

export function foldOrganisation(events: Events): OrganisationState {
  return readable(events, readOrganisationEvent).reduce(evolveOrganisation, emptyOrganisation)
}
