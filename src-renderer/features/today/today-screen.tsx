import { useQuery } from '@tanstack/react-query'
import { PaneHeader } from '../../components/frame/pane-header'
import { Answer } from '../../lib/answer'
import { CaptureButton } from '../../lib/capture-button'
import { ipcQuery } from '../../lib/ipc'
import { useCounts } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { ChangesDigest } from './changes-digest'
import { ConflictsWaiting } from './conflicts-waiting'
import { LogWaiting } from './log-waiting'
import { PackagesWaiting } from './packages-waiting'
import { ProofsWaiting } from './proofs-waiting'
import { SigningWaiting } from './signing-waiting'
import classes from './today.module.css'
import { TodayBands } from './today-bands'

/** What to do today, a dozen lines at most. It can reach zero. */
export function TodayScreen() {
  const { t, format } = useTexts()
  const { today } = useToday()
  const query = useQuery(ipcQuery('today.list', {}))
  const hasCases = (useCounts()?.views.all ?? 0) > 0
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('place.today')}
        aside={format.longDate(today)}
        {...(hasCases && { acts: <CaptureButton /> })}
      />
      <div className={classes['body']}>
        <SigningWaiting />
        <ProofsWaiting />
        <LogWaiting />
        <PackagesWaiting />
        <ConflictsWaiting />
        <ChangesDigest />
        <Answer query={query} shape="rows">
          {({ bands, more }) => <TodayBands bands={bands} more={more} />}
        </Answer>
      </div>
    </div>
  )
}
