import { useMemo } from 'react'
import type { CaseView } from '../../src-shared/ipc/contract/case'
import type { PersonId, SiteId } from '../../src-shared/lib/ids'
import type { EntryNames } from '../../src-shared/texts/entry-told'
import { contactName, personName } from '../../src-shared/texts/names'
import { versionWords } from '../../src-shared/texts/version-words'
import { useOrganisation } from './status'
import { useTexts } from './texts'
import { useToday } from './today'

/** The names that the entries of a case speak of. */
export function useEntryNames(view: CaseView): EntryNames {
  const { t, format, language } = useTexts()
  const { zone } = useToday()
  const { people } = useOrganisation()
  return useMemo(() => {
    const contacts = new Map(view.parties.map((party) => [party.contact, contactName(language, party.details)]))
    const names = new Map(people.map((person) => [person.id, personName(person)]))
    const site = (id: SiteId) => (view.site?.id === id ? view.site.site.name : undefined)
    const versionNames = { t, format, zone, site, person: (id: PersonId) => names.get(id) }
    return {
      ...{ t, format, zone },
      version: (part, id) => {
        const set = view.versions.find((one) => one.part === part && one.id === id)
        return set && versionWords(versionNames, part, set.value)
      },
      contact: (id) => contacts.get(id),
      person: (id) => names.get(id),
      letter: (id) => view.letters.find((letter) => letter.id === id)?.number,
      promise: (id) => view.promises.find((promise) => promise.id === id)?.text,
      task: (id) => view.tasks.find((task) => task.id === id)?.text,
      reference: (id) => view.links.find((link) => link.row.id === id)?.row.reference,
      fact: (id) => view.facts.find((fact) => fact.id === id)?.number,
      grievance: (id) => view.grievances.find((grievance) => grievance.id === id)?.number,
      remedy: (id) => view.remedies.find((remedy) => remedy.id === id)?.text,
      received: (id) => view.received.find((letter) => letter.id === id)?.subject,
      defect: (id) => view.defects.find((defect) => defect.id === id)?.number,
      visit: (id) => view.visits.find((visit) => visit.id === id)?.number,
      defects: (ids) => {
        const numbers = view.defects
          .filter(({ id }) => ids.includes(id))
          .map(({ number }) => t('defects.number', { number }))
        return numbers.length === 0 ? undefined : format.list(numbers)
      }
    }
  }, [view, people, t, format, language, zone])
}
