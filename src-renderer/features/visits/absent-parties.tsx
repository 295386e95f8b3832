import { useState } from 'react'
import type { AbsentParty } from '../../../src-shared/domain/case/events/reports'
import { type Capacity, capacities } from '../../../src-shared/domain/case/visits/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactName } from '../../../src-shared/texts/names'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useTexts } from '../../lib/texts'
import classes from './report.module.css'
import site from './site-mode.module.css'
import { usualCapacity } from './usual-capacity'
import type { Visit } from './visit-screen'

interface AbsentPartiesProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly absent: readonly AbsentParty[]
  readonly onChange: (absent: readonly AbsentParty[]) => void
}

/** Who was called and did not come, and how they were called. */
export function AbsentParties({ view, visit, absent, onChange }: AbsentPartiesProps) {
  const { t, language } = useTexts()
  const [name, setName] = useState('')
  const [capacity, setCapacity] = useState<Capacity>('subcontractor')
  const parties = [...new Map(view.parties.map((party) => [party.contact, party])).values()]
    .map(({ role, details }) => ({ name: contactName(language, details), capacity: usualCapacity(role) }))
    .filter((party) => ![...visit.persons, ...absent].some((one) => one.name === party.name))
  const note = (party: Pick<AbsentParty, 'name' | 'capacity'>) => onChange([...absent, { ...party, how: '' }])
  const change = (place: number, part: Partial<AbsentParty>) =>
    onChange(absent.map((one, at) => (at === place ? { ...one, ...part } : one)))
  const add = () => {
    const named = name.trim()
    if (named === '') return
    note({ name: named, capacity })
    setName('')
  }
  return (
    <section aria-label={t('report.absent')}>
      <h2>{t('report.absent')}</h2>
      {absent.length === 0 && <p>{t('report.absent.none')}</p>}
      <ul className={classes['signers']} aria-label={t('report.absent')}>
        {absent.map((party, place) => (
          <li key={`${party.name} ${String(place)}`}>
            <div className={classes['absent']}>
              <span>
                <bdi>
                  <strong>{party.name}</strong>
                </bdi>
                <small>{sentenceCase(t(`capacity.${party.capacity}`))}</small>
              </span>
              <button
                type="button"
                aria-label={t('visit.remove', { name: party.name })}
                onClick={() => onChange(absent.filter((one) => one !== party))}
              >
                {t('visit.not-here')}
              </button>
            </div>
            <div className={site['fields']}>
              <PlainDayField
                label={t('report.absent.called')}
                optional
                value={party.called}
                onChange={(called) => change(place, { called })}
              />
              <label>
                {t('report.absent.how')}
                <input
                  value={party.how}
                  maxLength={200}
                  dir="auto"
                  onChange={(event) => change(place, { how: event.currentTarget.value })}
                />
              </label>
            </div>
          </li>
        ))}
      </ul>
      {parties.length > 0 && (
        <div className={site['choices']}>
          {parties.map((party) => (
            <button key={party.name} type="button" onClick={() => note(party)}>
              {t('report.absent.is', { name: party.name })}
            </button>
          ))}
        </div>
      )}
      <form
        className={site['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          add()
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
        <button type="submit">{t('report.absent.add')}</button>
      </form>
    </section>
  )
}
