import { type TimeZone, timeZone } from '../../src-shared/lib/plain-date'

/** The zone this machine says it stands in; Paris for one that says UTC, which has not been told. */
export function systemZone(): TimeZone {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone
  const known = timeZone.safeParse(name)
  return known.success && !/^(?:UTC|Etc\/|GMT)/u.test(name) ? known.data : timeZone.parse('Europe/Paris')
}
