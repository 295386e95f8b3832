import { returnReason } from '../../../src-shared/domain/case/events'
import { isHandedOver } from '../../../src-shared/domain/dispatch/ways'
import { atCounterUntil } from '../../../src-shared/domain/letter/mail-standing'
import { checkTracking } from '../../../src-shared/domain/tracking/check-tracking'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { Texts } from '../../lib/texts'

export type Mailing = CaseView['letters'][number]['mailing']
type Mailed = Pick<CaseView['letters'][number], 'kind' | 'mailing'>
export type MailingAct = 'deposit' | 'present' | 'collect' | 'return'

/** What can be noted next of a letter on its way. */
export function mailingActs({ way, deposited, presented, collected, returned }: Mailing): readonly MailingAct[] {
  if (collected || returned) return []
  if (way && isHandedOver(way)) return ['collect']
  if (!deposited) return ['deposit']
  return presented ? ['collect', 'return'] : ['present', 'collect', 'return']
}

/** The way a letter went, a line for each step. */
export function stepWords({ t, format }: Texts, { kind, mailing }: Mailed, today: PlainDate): readonly string[] {
  const { tracking, deposited, presented, collected, returned } = mailing
  const reason = returnReason.safeParse(returned?.reason)
  const until = atCounterUntil({ kind, ...mailing }, today)
  const posted = deposited && { date: format.longDate(deposited) }
  return [
    ...(posted
      ? [tracking ? t('mailing.step.deposited-tracking', { ...posted, tracking }) : t('mailing.step.deposited', posted)]
      : []),
    ...(presented && deposited ? [t('mailing.step.presented', { date: format.longDate(presented) })] : []),
    ...(until ? [t('mailing.step.at-counter', { date: format.longDate(until) })] : []),
    ...(collected ? [t('mailing.step.collected', { date: format.longDate(collected) })] : []),
    ...(returned
      ? [
          t('mailing.step.returned', {
            date: format.longDate(returned.on),
            reason: t(`mailing.returned.${reason.success ? reason.data : 'other'}`)
          })
        ]
      : [])
  ]
}

/** What the number's own check says, as it is typed; never a reason to refuse it. */
export function trackingWords({ t }: Texts, typed: string): string | undefined {
  if (typed.trim() === '') return undefined
  const { valid, checked, format } = checkTracking(typed)
  if (checked) return t(valid ? 'mailing.tracking.valid' : 'mailing.tracking.wrong')
  return t(format === 'unknown' ? 'mailing.tracking.unknown' : 'mailing.tracking.unchecked')
}
