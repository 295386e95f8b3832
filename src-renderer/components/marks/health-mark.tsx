import { type Alarm, alarmsOn, type Health, healthOn } from '../../../src-shared/domain/case/alarm'
import { daysBetween, type PlainDate } from '../../../src-shared/lib/plain-date'
import { deadlineName } from '../../../src-shared/texts/next-step'
import type { Translate } from '../../../src-shared/texts/translator'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { Hint } from '../act/hint'
import classes from './health-mark.module.css'
import { ToneShape } from './status-mark'
import type { Tone } from './tone'

export const healthTones: Readonly<Record<Health, Tone>> = { well: 'plain', attention: 'amber', grave: 'brick' }

/** The client's words that an alarm comes from, between quotation marks. */
export function quoted(t: Translate, { words = [] }: Pick<Alarm, 'words'>): string {
  return words.map((some) => t('triage.quote', { words: some })).join(', ')
}

/** A reason with which one of its kind it is about. */
function withWhich(t: Translate, reason: string, { about, deadline }: Alarm): string {
  if (deadline) return t('alarm.about.deadline', { reason, name: deadlineName(t, deadline) })
  return about === undefined ? reason : t('alarm.about', { reason, words: about })
}

/** An alarm in plain words, with the days it has stood. */
export function alarmWords(t: Translate, alarm: Alarm, today: PlainDate): string {
  const { rule, from } = alarm
  const reason = t(`alarm.${rule}`, { words: quoted(t, alarm) })
  return `${withWhich(t, reason, alarm)}, ${t('alarm.since', { days: Math.max(0, daysBetween(from, today)) })}`
}

/** The light with its reasons, for reading aids. */
const lightAloud = (t: Translate, light: string, reasons: readonly string[]): string =>
  t('health.reasons', {
    ...{ light, reasons: reasons.reduce((before, reason) => t('health.reasons.next', { before, reason })) }
  })

/** Reasons told with the light, the gravest ones; the case and its panel tell them all. */
const MOST = 5

interface HealthMarkProps {
  readonly alarms: readonly Alarm[]
  /** Beside the shape, for a head; alone, the word is for reading aids. */
  readonly worded?: boolean
  /** Its reasons stand beside it already. */
  readonly told?: boolean
}

/** The light of a case: a shape and its word; its reasons where one points, and read aloud with it. */
export function HealthMark({ alarms, worded = false, told = false }: HealthMarkProps) {
  const { t } = useTexts()
  const { today } = useToday()
  const health = healthOn(alarms, today)
  const standing = alarmsOn(alarms, today)
  const further = standing.length - MOST
  const reasons = [
    ...standing.slice(0, MOST).map(({ alarm }) => alarmWords(t, alarm, today)),
    ...(further > 0 ? [t('alarm.more', { count: further })] : [])
  ]
  const light = t(`health.${health}`)
  const mark = (
    <span className={classes['health']} data-health={health}>
      <ToneShape tone={healthTones[health]} />
      {reasons.length === 0 ? (
        <span className={worded ? classes['word'] : 'only-read-aloud'}>{light}</span>
      ) : (
        <>
          {worded && (
            <span className={classes['word']} aria-hidden={true}>
              {light}
            </span>
          )}
          <span className="only-read-aloud">{`${lightAloud(t, light, reasons)} `}</span>
        </>
      )}
    </span>
  )
  if (told || reasons.length === 0) return mark
  return (
    <Hint
      position="bottom-start"
      label={
        <ul className={classes['reasons']}>
          {reasons.map((words, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two alarms of a rule may be alike; they come in one order
            <li key={`${words} ${place}`}>{words}</li>
          ))}
        </ul>
      }
    >
      {mark}
    </Hint>
  )
}
