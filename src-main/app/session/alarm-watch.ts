import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { RuleNames } from '../../../src-shared/domain/deadline/rule-names'
import { addDays, epochMilliseconds, type Instant, type PlainDate } from '../../../src-shared/lib/plain-date'
import { type Format, formatFor } from '../../../src-shared/texts/format'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { firmTranslator } from '../../../src-shared/texts/rule-names'
import type { Translate } from '../../../src-shared/texts/translator'
import { lastRecordedAt } from '../../store/events/last-recorded'
import { alarmsBetween, type DueAlarm } from '../../store/queries/alarms'
import type { Vault } from '../../store/vault/vault'
import type { Clock } from '../clock'
import type { Notifier } from '../notifier'

/** The day is looked at as often, so that one who never leaves is warned too. */
const EVERY = 10 * 60_000
/** A clock is corrected by seconds all the time. */
const CLOCK_SLACK = 60_000
/** A notification shows a few lines. */
const MOST_LINES = 3

export interface AlarmWatchParts {
  readonly vault: Pick<Vault, 'read'>
  readonly clock: Clock
  readonly language: () => Language
  /** What the firm calls its own rules. */
  readonly ruleNames: () => Promise<RuleNames>
  /** The day up to which somebody was warned on this machine. */
  readonly told: { readonly get: () => PlainDate | undefined; readonly set: (day: PlainDate) => Promise<void> }
  readonly notifier: Notifier
  readonly onClockWentBack: () => void
  /** The day has changed since the last look. */
  readonly onNewDay: () => void
}

/**
 * Warns of letters and deadlines by the system's notifications, once a day while the application runs; at its start of what
 * came meanwhile as well. Says when the machine's clock went back: dates and alarms rest on it.
 */
export class AlarmWatch {
  #seen: { readonly at: Instant; readonly day: PlainDate } | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly parts: AlarmWatchParts) {}

  /** Looks now and then until it is stopped. */
  start(onFault: (error: unknown) => void): void {
    const look = () => void this.look().catch(onFault)
    this.#timer = setInterval(look, EVERY)
    this.#timer.unref()
    look()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async look(): Promise<void> {
    const { clock, told, onNewDay } = this.parts
    const [at, today] = [clock.now(), clock.today()]
    const before = this.#seen
    this.#seen = { at, day: today }
    await this.#watchClock(before?.at, at)
    if (before !== undefined && before.day !== today) onNewDay()
    const last = told.get()
    if (last !== undefined && last >= today) return
    await this.#warn(last, today)
    await told.set(today)
  }

  async #watchClock(before: Instant | undefined, at: Instant): Promise<void> {
    const last = before ?? (await lastRecordedAt(this.parts.vault.read))
    if (last !== undefined && epochMilliseconds(at) < epochMilliseconds(last) - CLOCK_SLACK)
      this.parts.onClockWentBack()
  }

  async #warn(last: PlainDate | undefined, today: PlainDate): Promise<void> {
    const { vault, notifier, language, ruleNames } = this.parts
    const yesterday = addDays(today, -1)
    const after = last ?? yesterday
    const { count, first } = await alarmsBetween(vault.read, after, today, MOST_LINES)
    if (count === 0) return
    const t = firmTranslator(language(), { ruleNames: await ruleNames() })
    const format = formatFor(language())
    const title =
      after < yesterday ? t('notify.since', { count, date: format.date(after) }) : t('notify.today', { count })
    const lines = first.map((alarm) => lineOf(t, format, alarm, today))
    const more = count > first.length ? [t('notify.more', { count: count - first.length })] : []
    notifier.show({ title, body: [...lines, ...more].join('\n') })
  }
}

function lineOf(t: Translate, format: Format, { reference, step, due }: DueAlarm, today: PlainDate): string {
  const { relative, absolute } = format.nearDate(due, today)
  return `${reference} · ${nextStepWords(t, step)} · ${relative ?? absolute}`
}
