import { useAddressFilters } from '../../lib/address-filters'
import { readFilters, writeFilters } from './filters'

/** The filters of the list of cases. */
export const useFilters = () => useAddressFilters({ read: readFilters, write: writeFilters })
