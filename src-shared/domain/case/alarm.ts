import type { EventId } from '../../lib/ids'
import type { PlainDate } from '../../lib/plain-date'

/** What can be wrong with a case, each by its own rule; its words and its reason stand in the texts, `alarm.<rule>`. */
export const alarmRules = [
  'safety-unjudged',
  'safety',
  'not-acknowledged',
  'promise-late',
  'answer-owed',
  'insurer-not-told',
  'claim-undeclared',
  'deadline-near',
  'deadline-unconfirmed',
  'notice-unanswered',
  'versions-differ',
  'letter-not-posted',
  'letter-returned',
  'slip-missing',
  'they-wait',
  'no-news',
  'no-next-step',
  'task-late',
  'information-late',
  'choice-late',
  'letter-unanswered',
  'nobody-in-charge',
  'public-exposure',
  'grievance-unanswered',
  'fact-unproven',
  'restatement-unconfirmed',
  'not-followed-up'
] as const
export type AlarmRule = (typeof alarmRules)[number]

/** What clears an alarm. */
export const alarmActs = [
  'triage',
  'acknowledge',
  'steps',
  'write',
  'news',
  'letters',
  'received',
  'insurer',
  'claim',
  'deadlines',
  'confirm',
  'assign',
  'information',
  'remedies',
  'exposure',
  'truth',
  'listening',
  'stage',
  'settle'
] as const
export type AlarmAct = (typeof alarmActs)[number]

/**
 * An alarm and the days from which it counts, so that a list can tell a case's health on any day without the case.
 * Before `from` all is well; a rule without `grave` never turns red.
 */
export interface Alarm {
  readonly rule: AlarmRule
  readonly from: PlainDate
  readonly grave?: PlainDate | undefined
  /** The entry it comes from. */
  readonly entry?: EventId | undefined
  /** The client's words it comes from. */
  readonly words?: readonly string[] | undefined
  /** Which of its kind it is, in the words of the case: a promise, a fact, the number of a letter; its beginning. */
  readonly about?: string | undefined
  /** The deadline it is about. */
  readonly deadline?: { readonly rule: string; readonly subject: string } | undefined
  readonly act: AlarmAct
}

export type Health = 'well' | 'attention' | 'grave'

/** An alarm as it stands on a day. */
export interface Standing {
  readonly alarm: Alarm
  readonly health: Exclude<Health, 'well'>
}

/** The alarms that count on a day, the gravest first. */
export function alarmsOn(alarms: readonly Alarm[], today: PlainDate): readonly Standing[] {
  const counting = alarms
    .filter((alarm) => alarm.from <= today)
    .map((alarm): Standing => ({ alarm, health: alarm.grave && alarm.grave <= today ? 'grave' : 'attention' }))
  const grave = counting.filter((one) => one.health === 'grave')
  return [...grave, ...counting.filter((one) => one.health !== 'grave')]
}

/** The light of a case: that of its gravest alarm. */
export function healthOn(alarms: readonly Alarm[], today: PlainDate): Health {
  return alarmsOn(alarms, today)[0]?.health ?? 'well'
}
