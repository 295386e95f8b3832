import { useQuery } from '@tanstack/react-query'
import { StatusMark } from '../../components/marks/status-mark'
import { ipcQuery } from '../../lib/ipc'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './today.module.css'

/** Letters that wait for the signature of whoever is at the keyboard, and theirs that came back; nothing when none do. */
export function SigningWaiting() {
  const { t } = useTexts()
  const { data } = useQuery(ipcQuery('signing.counts', {}))
  const { waiting, back } = data ?? { waiting: 0, back: 0 }
  if (waiting + back === 0) return null
  return (
    <p className={classes['waiting']}>
      {waiting > 0 && <StatusMark tone="amber">{t('signing.today', { count: waiting })}</StatusMark>}
      {back > 0 && <StatusMark tone="brick">{t('signing.today.back', { count: back })}</StatusMark>}
      <a href={`#${places.signing}`}>{t('signing.today.act')}</a>
    </p>
  )
}
