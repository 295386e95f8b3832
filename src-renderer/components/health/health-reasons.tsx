import { type Alarm, alarmsOn } from '../../../src-shared/domain/case/alarm'
import type { EventId } from '../../../src-shared/lib/ids'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { ActButton } from '../act/act-button'
import { alarmWords, healthTones } from '../marks/health-mark'
import { ToneShape } from '../marks/status-mark'
import classes from './health-reasons.module.css'

interface HealthReasonsProps {
  readonly alarms: readonly Alarm[]
  /** Shows the entry an alarm comes from. */
  readonly onEntry: (entry: EventId) => void
  /** Opens what clears an alarm. */
  readonly onAct: (alarm: Alarm) => void
}

/** Why a case needs care: each reason with the entry it comes from and the act that clears it, the gravest first. */
export function HealthReasons({ alarms, onEntry, onAct }: HealthReasonsProps) {
  const { t } = useTexts()
  const { today } = useToday()
  const standing = alarmsOn(alarms, today)
  if (standing.length === 0) return <p className={classes['fine']}>{t('inbox.health.fine')}</p>
  return (
    <ul className={classes['reasons']} aria-label={t('inbox.health.panel')}>
      {standing.map(({ alarm, health }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two alarms of a rule may be alike; they come in one order
        <li key={`${alarm.rule} ${place}`}>
          <span className={classes['why']} data-health={health}>
            <ToneShape tone={healthTones[health]} />
            <span>
              {alarmWords(t, alarm, today)}
              <span className="only-read-aloud">{` (${t(`health.${health}`)})`}</span>
            </span>
          </span>
          <span className={classes['acts']}>
            <ActButton label={t(`alarm-act.${alarm.act}`)} size="small" onAct={() => onAct(alarm)} inPalette={false} />
            {alarm.entry !== undefined && <EntryButton entry={alarm.entry} onEntry={onEntry} />}
          </span>
        </li>
      ))}
    </ul>
  )
}

function EntryButton({ entry, onEntry }: { readonly entry: EventId } & Pick<HealthReasonsProps, 'onEntry'>) {
  const { t } = useTexts()
  return (
    <ActButton
      label={t('inbox.health.entry')}
      size="small"
      rank="quiet"
      onAct={() => onEntry(entry)}
      inPalette={false}
    />
  )
}
