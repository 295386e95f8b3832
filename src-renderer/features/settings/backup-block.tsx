import { useQuery } from '@tanstack/react-query'
import { ActButton } from '../../components/act/act-button'
import { StatusMark } from '../../components/marks/status-mark'
import { JobProgress } from '../../components/safety/job-progress'
import { RefusalLine } from '../../components/safety/refusal-line'
import { ipcQuery } from '../../lib/ipc'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './settings.module.css'

/** A copy in one file, opened and verified before it counts. */
export function BackupBlock() {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { data } = useQuery(ipcQuery('backup.status', {}))
  const backup = useJob('backup.make', { quiet: true })
  const last = data?.lastVerifiedAt
  const refused = backup.refused?.reason === 'cancelled' ? undefined : backup.refused?.words
  return (
    <section>
      <h2>{t('backup.title')}</h2>
      <p>{t('backup.text')}</p>
      {backup.pending ? (
        <JobProgress label={t('backup.running')} progress={backup.progress} onCancel={backup.cancel} />
      ) : (
        <ActButton label={t('backup.now')} onAct={async () => void (await backup.run((job) => ({ job })))} />
      )}
      <div className={classes['outcome']}>
        <RefusalLine words={refused} />
        {backup.done === undefined ? (
          <StatusMark tone={last === undefined ? 'amber' : 'plain'}>
            {last === undefined ? t('backup.never') : t('backup.last', { when: format.instant(last, zone) })}
          </StatusMark>
        ) : (
          <StatusMark tone="green">
            {t('backup.done', { file: backup.done.file, size: format.fileSize(backup.done.bytes) })}
          </StatusMark>
        )}
      </div>
    </section>
  )
}
