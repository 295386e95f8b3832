import { IconEdit } from '@tabler/icons-react'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { hasMediatorCalendar, mediatorCalendar } from '../../../src-shared/domain/case/deadlines/mediator-calendar'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { DeadlinePanel } from './panel'

interface MediatorSectionProps {
  readonly view: CaseView
  readonly lore: DeadlineLore
  readonly onPanel: (panel: DeadlinePanel) => void
}

/** When a consumer may go to the mediator, until when, and what then follows: the law's days and the mediator's own, told apart. */
export function MediatorSection({ view, lore, onPanel }: MediatorSectionProps) {
  const { t, format } = useTexts()
  const { mediator } = useOrganisation()
  const { basis } = view.deadlines
  if (!hasMediatorCalendar(basis)) return null
  const days = mediatorCalendar(basis, mediator ?? {}, lore)
  const act = (
    <ActButton
      label={t('mediator-calendar.act')}
      icon={IconEdit}
      size="small"
      onAct={() => onPanel({ kind: 'mediator' })}
    />
  )
  return (
    <Section title={t('mediator-calendar.title')} act={act}>
      <p className={classes['soft']}>
        {mediator ? t('mediator-calendar.with', { name: mediator.name }) : t('mediator-calendar.nobody')}
      </p>
      {days.length === 0 ? (
        <p className={classes['soft']}>{t('mediator-calendar.no-complaint')}</p>
      ) : (
        <ul className={classes['lines']} aria-label={t('mediator-calendar.title')}>
          {days.map(({ step, on, by, sources }) => (
            <li key={step}>
              <span className={classes['grow']}>
                <span>{t(`mediator-calendar.${step}`)}</span>
                <span className={classes['soft']}>{[t(`mediator-calendar.by.${by}`), ...sources].join(' · ')}</span>
              </span>
              <span className={classes['day']}>{format.longDate(on)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
