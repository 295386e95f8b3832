import type { Receivable } from '../../domain/dossier/receivable'
import type { ContactId } from '../../lib/ids'
import type { TimeZone } from '../../lib/plain-date'
import type { EntryNames } from '../entry-told'
import { formatFor } from '../format'
import { translator } from '../translator'

/** The names that the words of a receivable entry may use: of people outside, and of what is itself receivable. */
export function dossierNames(
  { state }: Receivable,
  zone: TimeZone,
  contacts: ReadonlyMap<ContactId, string>
): EntryNames {
  const { language, letters, promises, remedies, received } = state
  const t = translator(language)
  const format = formatFor(language)
  return {
    t,
    format,
    zone,
    contact: (id) => contacts.get(id),
    letter: (id) => {
      const letter = letters.find((one) => one.id === id)
      return letter && t('exhibit.letter', { kind: t(`letter.kind.${letter.kind}`), date: format.date(letter.dated) })
    },
    promise: (id) => promises.find((one) => one.id === id)?.text,
    remedy: (id) => remedies.find((one) => one.id === id)?.text,
    received: (id) => received.find((one) => one.id === id)?.subject,
    // Staff, tasks, other cases, and numbers that would tell how many there are besides.
    person: () => undefined,
    task: () => undefined,
    reference: () => undefined,
    fact: () => undefined,
    grievance: () => undefined,
    version: () => undefined,
    defect: () => undefined,
    visit: () => undefined,
    defects: (ids) => {
      const places = state.defects.flatMap((one) => (one.sorted && ids.includes(one.id) ? [one.place] : []))
      return places.length === 0 ? undefined : format.list([...new Set(places)])
    }
  }
}
