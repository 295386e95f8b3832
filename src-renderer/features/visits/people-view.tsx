import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { type Capacity, capacities, weathers } from '../../../src-shared/domain/case/visits/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactName } from '../../../src-shared/texts/names'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { Papers } from './papers'
import classes from './site-mode.module.css'
import { usualCapacity } from './usual-capacity'
import type { Visit } from './visit-screen'

interface PeopleViewProps {
  readonly view: CaseView
  readonly visit: Visit
}

/** Who is there, each with a capacity, the weather, and what may be signed. Every change is saved at once. */
export function PeopleView({ view, visit }: PeopleViewProps) {
  const { t, language } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const [name, setName] = useState('')
  const [capacity, setCapacity] = useState<Capacity>('owner')
  const change = (changes: Partial<Pick<Visit, 'persons' | 'weather'>>) => {
    const { persons, weather, note } = { ...visit, ...changes }
    const command: CaseCommandInput = { type: 'change-visit', visit: visit.id, persons, note }
    return run(weather === undefined ? command : { ...command, weather })
  }
  const parties = [...new Map(view.parties.map((party) => [party.contact, party])).values()]
  const absent = parties.filter(({ contact }) => !visit.persons.some((one) => one.contact === contact))
  const add = async () => {
    const named = name.trim()
    if (named === '') return
    const outcome = await change({ persons: [...visit.persons, { name: named, capacity }] })
    if (outcome.ok) setName('')
  }
  return (
    <section className={classes['sheet']} aria-label={t('visit.part.people')}>
      <h2>{t('visit.present')}</h2>
      <ul className={classes['people']}>
        {visit.persons.map((person, place) => (
          <li key={`${person.name} ${String(place)}`}>
            <span>
              <bdi>{person.name}</bdi>
              <small>{sentenceCase(t(`capacity.${person.capacity}`))}</small>
            </span>
            <button
              type="button"
              aria-label={t('visit.remove', { name: person.name })}
              onClick={() => void change({ persons: visit.persons.filter((one) => one !== person) })}
            >
              {t('visit.not-here')}
            </button>
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <div className={classes['choices']}>
          {absent.map(({ contact, role, details }) => (
            <button
              key={contact}
              type="button"
              onClick={() => {
                const person = { name: contactName(language, details), contact, capacity: usualCapacity(role) }
                void change({ persons: [...visit.persons, person] })
              }}
            >
              {t('visit.is-here', { name: contactName(language, details) })}
            </button>
          ))}
        </div>
      )}
      <form
        className={classes['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <label>
          {t('visit.person')}
          <input value={name} maxLength={200} dir="auto" onChange={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          {t('visit.capacity')}
          <select
            value={capacity}
            onChange={(event) => setCapacity(capacities.find((one) => one === event.currentTarget.value) ?? 'other')}
          >
            {capacities.map((one) => (
              <option key={one} value={one}>
                {sentenceCase(t(`capacity.${one}`))}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('visit.add-person')}</button>
      </form>
      <h2>{t('visit.weather')}</h2>
      <div className={classes['choices']} role="radiogroup" aria-label={t('visit.weather')}>
        {weathers.map((one) => (
          // biome-ignore lint/a11y/useSemanticElements: a row of large buttons one of which is down, for a gloved thumb
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={visit.weather === one}
            onClick={() => visit.weather !== one && void change({ weather: one })}
          >
            {sentenceCase(t(`weather.${one}`))}
          </button>
        ))}
      </div>
      <h2>{t('visit.papers')}</h2>
      <Papers visit={visit} />
    </section>
  )
}
