import type { Role } from '../../common/vocabulary'
import type { CaseState } from '../state'

/** Whose act lifting is: the client for whom the works were done, never a tenant or a caretaker. */
const owners: readonly Role[] = ['client', 'owner']

export function mayLift(
  { parties }: { readonly parties: readonly Pick<CaseState['parties'][number], 'contact' | 'role'>[] },
  contact: string
): boolean {
  return parties.some((party) => party.contact === contact && owners.includes(party.role))
}
