import type { CaseState } from '../case/state'
import { type Contact, displayNames } from '../contact/contact'
import type { OrganisationState } from '../organisation/state'
import type { SiteState } from '../site/evolve'

/** The names that letters of a case may write as they are: of people, firms, places, references and papers. */
export function namesOfCase(
  state: CaseState,
  contacts: readonly Contact[],
  { company, people, mediator, preferences }: OrganisationState,
  site: SiteState | undefined
): string[] {
  const firm = company
    ? [company.name, company.legalForm, ...company.address, company.register, company.website, company.place]
    : []
  return [
    state.reference,
    ...state.identifiers.map(({ value }) => value),
    ...firm,
    ...people.flatMap(({ firstName, lastName }) => [firstName, lastName]),
    ...(mediator ? [mediator.name, mediator.address] : []),
    ...(preferences?.departments.map(({ name }) => name) ?? []),
    ...contacts.flatMap(namesOf),
    ...(site
      ? [
          site.site.name,
          ...lines(site.site.address),
          ...site.lots.flatMap(({ name, insurances }) => [name, ...insurances.map(({ insurer }) => insurer)])
        ]
      : [])
  ]
}

function namesOf(contact: Contact): string[] {
  const attention = contact.kind === 'body' ? [contact.attention] : []
  return [...displayNames(contact), ...attention, ...lines(contact.address)]
}

const lines = (address: object): string[] => Object.values(address).filter((value) => typeof value === 'string')
