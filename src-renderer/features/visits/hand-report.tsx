import { useState } from 'react'
import { type Handing, handings } from '../../../src-shared/domain/case/events/reports'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ActButton } from '../../components/act/act-button'
import { ChoiceField } from '../../components/form/choice-field'
import { PlainDayField } from '../../components/form/plain-day-field'
import { WordsField } from '../../components/form/words-field'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './report.module.css'

type Report = CaseView['reports'][number]

interface HandReportProps {
  readonly view: CaseView
  readonly report: Report
  /** Who was there, the owner first: the copy goes to them as a rule. */
  readonly persons: readonly string[]
}

/** The copies of a report that were given, and the noting of another. */
export function HandReport({ view, report, persons }: HandReportProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const { run } = useCaseCommands(view.row.id)
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState(persons[0] ?? '')
  const [how, setHow] = useState<Handing>('hand')
  const [on, setOn] = useState<PlainDate | undefined>(today)
  const { number } = report
  const title = t(`report.title.${report.kind}`)
  const record = async () => {
    if (to.trim() === '' || on === undefined) return
    const command = { type: 'hand-report', report: report.id, to, how, happened: { kind: 'day', on } } as const
    if ((await run(command, t('handing.done'))).ok) setOpen(false)
  }
  return (
    <div className={classes['handing']}>
      {report.handed.map((copy) => (
        <p key={copy.entry}>
          {t('handing.line', { to: copy.to, how: t(`handing.${copy.how}`), when: format.happened(copy.when, zone) })}
        </p>
      ))}
      {!open && (
        <ActButton
          label={t('handing.note', { title, number })}
          size="small"
          rank="quiet"
          onAct={() => setOpen(true)}
          inPalette={false}
        />
      )}
      {open && (
        <fieldset>
          <legend>{t('handing.note', { title, number })}</legend>
          <WordsField label={t('handing.to')} rows={[1, 1]} maxLength={200} value={to} onChange={setTo} />
          <ChoiceField
            label={t('handing.how')}
            look="chips"
            value={how}
            choices={handings.map((value) => ({ value, label: t(`handing.${value}`) }))}
            onChange={setHow}
          />
          <PlainDayField label={t('handing.on')} value={on} onChange={setOn} />
          <div className={classes['handed']}>
            <ActButton label={t('handing.record')} size="small" onAct={record} inPalette={false} />
            <ActButton
              label={t('handing.cancel')}
              size="small"
              rank="quiet"
              onAct={() => setOpen(false)}
              inPalette={false}
            />
          </div>
        </fieldset>
      )}
    </div>
  )
}
