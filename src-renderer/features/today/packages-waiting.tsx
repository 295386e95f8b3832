import { useQuery } from '@tanstack/react-query'
import { StatusMark } from '../../components/marks/status-mark'
import { ipcQuery } from '../../lib/ipc'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './today.module.css'

const EVERY = 30_000

/** That packages of other machines lie in the shared folder; nothing when none do. */
export function PackagesWaiting() {
  const { t } = useTexts()
  const { data } = useQuery({ ...ipcQuery('transfer.found', {}), refetchInterval: EVERY })
  const count = data?.packages.filter(({ standing }) => standing === 'new').length ?? 0
  if (count === 0) return null
  return (
    <p className={classes['waiting']}>
      <StatusMark tone="slate">{t('transfer.folder.waiting', { count })}</StatusMark>
      <a href={`#${places.exchange}`}>{t('transfer.folder.waiting.act')}</a>
    </p>
  )
}
