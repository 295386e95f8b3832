import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Duration } from '../../../src-shared/domain/deadline/duration'
import { type Act, acts } from '../../../src-shared/domain/deadline/rule'
import { type DeadlineSettings, leadTimesOf } from '../../../src-shared/domain/deadline/settings'
import type { Output } from '../../../src-shared/ipc/contract'
import { durationWords } from '../../../src-shared/texts/deadline-words'
import { SettingsQuestion } from '../../components/deadline/settings-question'
import { useKeepSettings } from '../../components/deadline/use-deadline-settings'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'

/** How long each act takes to prepare; an act that is set as shipped is not the firm's own. */
export function LeadTimesBlock({ settings }: { readonly settings: Output<'deadline.settings'> }) {
  const { t } = useTexts()
  const { keep, refused, question } = useKeepSettings()
  const [given, setGiven] = useState(0)
  const own = settings.own.lead ?? {}
  const lead = leadTimesOf(settings.lead, own)
  const set = (act: Act, to: Duration) => {
    const { [act]: _before, ...others } = own
    const next: DeadlineSettings['lead'] = isSame(to, settings.lead[act]) ? others : { ...own, [act]: to }
    void keep({ lead: next }, t('state.saved'))
  }
  // What was typed goes back to what holds.
  const giveUp = () => {
    question?.onCancel()
    setGiven(given + 1)
  }
  return (
    <section>
      <h2>{t('lead.section')}</h2>
      <p>{t('lead.section.text')}</p>
      <div className={classes['leads']}>
        {acts.map((act) => (
          <LeadTime
            key={`${act} ${given}`}
            act={act}
            value={lead[act]}
            shipped={settings.lead[act]}
            onSet={(to) => set(act, to)}
          />
        ))}
      </div>
      <SettingsQuestion question={question && { ...question, onCancel: giveUp }} />
      <RefusalLine words={refused} />
    </section>
  )
}

const isSame = (a: Duration, b: Duration): boolean => a.months === b.months && a.days === b.days

interface LeadTimeProps {
  readonly act: Act
  readonly value: Duration
  readonly shipped: Duration
  readonly onSet: (to: Duration) => void
}

const units = ['days', 'months'] as const
type Unit = (typeof units)[number]

function LeadTime({ act, value, shipped, onSet }: LeadTimeProps) {
  const { t, language } = useTexts()
  const known: Unit = value.months === undefined ? 'days' : 'months'
  const [typed, setTyped] = useState(String(value[known] ?? 0))
  const count = /^\d{1,3}$/u.test(typed.trim()) && Number(typed) <= 400 ? Number(typed) : undefined
  const keep = (unit: Unit) => {
    const to = unit === 'days' ? { days: count ?? 0 } : { months: count ?? 0 }
    if (count !== undefined && !isSame(to, value)) onSet(to)
  }
  const name = t(`deadline-act.${act}`)
  return (
    <div className={classes['lead']}>
      <TextInput
        label={name}
        inputMode="numeric"
        maxLength={3}
        value={typed}
        error={count === undefined ? t('lead.wrong') : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => keep(known)}
      />
      <Select
        aria-label={t('lead.unit', { act: name })}
        allowDeselect={false}
        data={units.map((unit) => ({ value: unit, label: t(`lead.unit.${unit}`) }))}
        value={known}
        onChange={(unit) => keep(unit === 'months' ? 'months' : 'days')}
      />
      {!isSame(value, shipped) && (
        <span className={classes['soft']}>{t('lead.shipped', { lead: durationWords(language, shipped) })}</span>
      )}
    </div>
  )
}
