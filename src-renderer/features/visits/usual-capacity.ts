import type { Capacity } from '../../../src-shared/domain/case/visits/vocabulary'
import type { Role } from '../../../src-shared/domain/common/vocabulary'

const usual: Partial<Record<Role, Capacity>> = {
  client: 'owner',
  owner: 'owner',
  tenant: 'tenant',
  subcontractor: 'subcontractor',
  architect: 'architect',
  insurer: 'insurer',
  expert: 'expert'
}

/** In what capacity a party comes to a visit, unless somebody says otherwise. */
export const usualCapacity = (role: Role): Capacity => usual[role] ?? 'other'
