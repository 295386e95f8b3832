import { retentionStanding } from '../../../src-shared/domain/case/defects/expense'
import type { Retention } from '../../../src-shared/domain/case/state/defects'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { StatusMark } from '../marks/status-mark'

interface RetentionHeldProps {
  readonly retention: Pick<Retention, 'opposed' | 'released'>
  /** The day from which the law releases it. */
  readonly release: PlainDate | undefined
  /** How many reserves are not lifted; undefined where none was made. */
  readonly reserves: number | undefined
}

/** When a sum kept back is released, and what holds it until then. */
export function RetentionHeld({ retention, release, reserves }: RetentionHeldProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const standing = retentionStanding(retention, release, reserves, today)
  switch (standing.kind) {
    case 'released': {
      const { amount, on } = standing
      const words = t('retention.released-on', { amount: format.money(amount), date: format.longDate(on) })
      return <StatusMark tone="green">{words}</StatusMark>
    }
    case 'opposed':
      return <StatusMark tone="brick">{t('retention.opposed-on', { date: format.longDate(standing.on) })}</StatusMark>
    case 'no-reception':
      return <StatusMark tone="amber">{t('retention.no-reception')}</StatusMark>
    case 'all-lifted':
      return <StatusMark tone="green">{t('retention.all-lifted', { date: format.longDate(standing.from) })}</StatusMark>
    case 'due':
      return <StatusMark tone="brick">{t('retention.due', { date: format.longDate(standing.from) })}</StatusMark>
    case 'held':
      return (
        <StatusMark tone="slate">
          {`${t('retention.from', { date: format.longDate(standing.from) })}. ${t('retention.held-by', { count: standing.reserves })}`}
        </StatusMark>
      )
  }
}
