import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { daysBetween } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { StatusMark } from './status-mark'

/** Whose turn it is, and for how long they have waited for us. Never left out of a row. */
export function TurnMark({ row, short = false }: { readonly row: CaseRow; readonly short?: boolean }) {
  const { t } = useTexts()
  const { today } = useToday()
  if (row.turn !== 'us')
    return <StatusMark tone={row.turn === 'them' ? 'slate' : 'plain'}>{t(`inbox.turn.${row.turn}`)}</StatusMark>
  const days = row.waitingSince === undefined ? undefined : Math.max(0, daysBetween(row.waitingSince, today))
  const words =
    short || days === undefined
      ? t('inbox.turn.us')
      : `${t('inbox.turn.us')} · ${t('inbox.waiting.since', { count: days })}`
  return <StatusMark tone="accent">{words}</StatusMark>
}
