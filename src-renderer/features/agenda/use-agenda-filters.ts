import { useAddressFilters } from '../../lib/address-filters'
import { readFilters, writeFilters } from './filters'

/** What the agenda shows and how. */
export const useAgendaFilters = () => useAddressFilters({ read: readFilters, write: writeFilters })
