import { useQuery } from '@tanstack/react-query'
import { proofStanding } from '../../../src-shared/domain/dispatch/proofs'
import { StatusMark } from '../../components/marks/status-mark'
import { ipcQuery } from '../../lib/ipc'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './today.module.css'

/** Letters whose proof should be there and is not; nothing when all are complete. */
export function ProofsWaiting() {
  const { t } = useTexts()
  const { today } = useToday()
  const { data } = useQuery(ipcQuery('letter.list', {}))
  const count = (data?.letters ?? []).filter((letter) => proofStanding(letter, today).state === 'missing').length
  if (count === 0) return null
  return (
    <p className={classes['waiting']}>
      <StatusMark tone="amber">{t('proof.today', { count })}</StatusMark>
      <a href={`#${places.letters}/unproven`}>{t('proof.today.act')}</a>
    </p>
  )
}
