import type { Output } from '../../../src-shared/ipc/contract'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { Thumbnail } from '../files/thumbnail'
import classes from './arrival.module.css'

type Arrival = Output<'arrival.get'>

const MOST = 60

/** What hangs on it, each with the date its message gives it. */
export function ArrivalFiles({ arrival }: { readonly arrival: Arrival }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const files = arrival.files.slice(1).filter(({ shown }) => !shown.copy)
  if (files.length === 0) return null
  return (
    <section>
      <h3 className={classes['heading']}>{t('arrivals.files', { count: files.length })}</h3>
      <ul className={classes['files']}>
        {files.slice(0, MOST).map(({ attachment, shown }) => (
          <li key={attachment.id}>
            <Thumbnail file={attachment} side={44} />
            <span className={classes['words']}>
              <bdi className="cut" title={attachment.name}>
                {attachment.name}
              </bdi>
              <span className={classes['soft']}>
                {shown.sentAt
                  ? t(`arrivals.said.${shown.sentAt.source}`, { date: format.happened(shown.sentAt.happened, zone) })
                  : format.fileSize(attachment.size)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {files.length > MOST && (
        <p className={classes['soft']}>{t('arrivals.files.more', { count: files.length - MOST })}</p>
      )}
    </section>
  )
}
