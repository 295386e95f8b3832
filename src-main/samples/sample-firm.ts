import { departments } from '../../src-shared/domain/case/dispute-types'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { OrganisationCommand } from '../../src-shared/domain/organisation/decide'
import { defaultPattern } from '../../src-shared/domain/reference/reference'
import { type ContactId, contactId, type PersonId, personId, type SiteId, siteId } from '../../src-shared/lib/ids'
import type { TimeZone } from '../../src-shared/lib/plain-date'
import type { Acting } from '../store/commands/acting'
import { executeContact } from '../store/commands/execute-contact'
import { executeOrganisationAll } from '../store/commands/execute-organisation'
import { executeSite } from '../store/commands/execute-site'
import { type ContactKey, contacts } from './contacts'
import { done } from './done'
import { company, mediator, type PersonKey, person, personKeys } from './firm'
import { type SiteKey, sites } from './sites'

export interface SampleFirm {
  readonly people: Readonly<Record<PersonKey, PersonId>>
  readonly contacts: Readonly<Record<ContactKey, ContactId>>
  readonly sites: Readonly<Record<SiteKey, SiteId>>
}

function record<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  const pairs = keys.map((key): [K, V] => [key, make(key)])
  return Object.fromEntries(pairs) as Record<K, V>
}

/** Ids for everybody before anything is recorded, so that the first entry already has its author. */
export function nameFirm(newId: () => string): SampleFirm {
  const contactKeys = Object.keys(contacts) as ContactKey[]
  const siteKeys = Object.keys(sites) as SiteKey[]
  return {
    people: record(personKeys, () => personId.parse(newId())),
    contacts: record(contactKeys, () => contactId.parse(newId())),
    sites: record(siteKeys, () => siteId.parse(newId()))
  }
}

/** Records the firm and everybody it deals with. */
export async function recordFirm(acting: Acting, firm: SampleFirm, language: Language, zone: TimeZone): Promise<void> {
  const commands: OrganisationCommand[] = [
    { type: 'set-company', company },
    ...personKeys.map(
      (key): OrganisationCommand => ({ type: 'set-person', person: { id: firm.people[key], ...person(key, language) } })
    ),
    { type: 'set-mediator', mediator },
    {
      type: 'set-preferences',
      preferences: {
        zone,
        language,
        references: defaultPattern,
        departments: departments.map((department) => ({ department, name: '' }))
      }
    }
  ]
  done('the firm', await executeOrganisationAll(acting, commands))
  for (const [key, id] of Object.entries(firm.contacts) as [ContactKey, ContactId][]) {
    done(key, await executeContact(acting, id, { type: 'create', contact: contacts[key](language) }))
  }
  for (const [key, id] of Object.entries(firm.sites) as [SiteKey, SiteId][]) {
    done(key, await executeSite(acting, id, { type: 'create', site: sites[key] }))
  }
}
