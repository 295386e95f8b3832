import { emptyOrganisation } from '../../src-shared/domain/organisation/state'
import type { Firm } from './session/firm'

export const firm: Firm = {
  load: async () => emptyOrganisation,
  setUp: async () => {
    throw new Error('The organisation is not built yet')
  }
}
