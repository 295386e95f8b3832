import type { Output } from '../../../src-shared/ipc/contract'
import { useCommand } from '../../lib/commands'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { useNotice } from '../act/notices'
import { newContact } from '../contacts/new-contact'
import classes from './arrival.module.css'
import { personWords } from './arrival-words'

type Arrival = Output<'arrival.get'>
type Known = Arrival['people'][number]

const parts = { from: 'arrivals.from', to: 'arrivals.to', cc: 'arrivals.to', member: 'arrivals.with' } as const
const MOST = 12

/** Who is in it, and whether we know them; whoever we do not can be added to the address book. */
export function ArrivalPeople({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTexts()
  if (arrival.people.length === 0) return null
  return (
    <ul className={classes['people']}>
      {arrival.people.slice(0, MOST).map((person) => (
        <li key={`${person.part} ${person.email ?? ''} ${personWords(person)}`}>
          <span className={classes['part']}>{t(parts[person.part])}</span>
          <bdi>{personWords(person)}</bdi>
          {person.name !== undefined && person.email !== undefined && (
            <span className={classes['soft']}>{person.email}</span>
          )}
          <Standing person={person} />
        </li>
      ))}
    </ul>
  )
}

function Standing({ person }: { readonly person: Known }) {
  const { t, language } = useTexts()
  const notice = useNotice()
  const { preferences } = useOrganisation()
  const { run } = useCommand('contact.do')
  const name = personWords(person)
  if (person.ours) return <span className={classes['soft']}>{t('arrivals.person.us')}</span>
  if (person.contact) return <span className={classes['soft']}>{t('arrivals.person.known')}</span>
  const add = async () => {
    const { email, phone } = person
    const contact = newContact({ name, language: preferences?.language ?? language, email, phone })
    const done = await run({ command: { type: 'create', contact } })
    if (done.ok) notice({ text: t('arrivals.person.added', { name }) })
  }
  return <ActButton label={t('arrivals.person.add')} size="small" rank="quiet" inPalette={false} onAct={add} />
}
