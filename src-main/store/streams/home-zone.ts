import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import { type TimeZone, timeZone } from '../../../src-shared/lib/plain-date'

const UNSET = timeZone.parse('Europe/Paris')

/** The firm's home zone, in which days are counted. Cases come after the preferences are set; before, it is ours. */
export function homeZone({ preferences }: OrganisationState): TimeZone {
  return preferences?.zone ?? UNSET
}
