import type { PersonId } from '../../src-shared/lib/ids'
import { personName } from '../../src-shared/texts/names'
import { useOrganisation } from './status'

/** The names of the people of the firm. */
export function usePersonName(): (id: PersonId) => string {
  const { people } = useOrganisation()
  return (id) => {
    const person = people.find((one) => one.id === id)
    return person ? personName(person) : ''
  }
}
