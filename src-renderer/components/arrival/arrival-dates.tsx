import type { ArrivalRow } from '../../../src-shared/ipc/contract/arrivals'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './arrival.module.css'
import { sameWords } from './arrival-words'

/** When it happened by its own saying, when it came in, and where the first of the same is. */
export function ArrivalDates({ row }: { readonly row: ArrivalRow }) {
  const texts = useTexts()
  const { t, format } = texts
  const { zone } = useToday()
  return (
    <>
      <p className={classes['dates']}>
        {row.sentAt && (
          <strong>
            {t(`arrivals.said.${row.sentAt.source}`, { date: format.happened(row.sentAt.happened, zone) })}
          </strong>
        )}
        <span>
          {t('arrivals.received', {
            date: format.instant(row.receivedAt, zone),
            origin: t(`arrivals.origin.${row.origin}`)
          })}
        </span>
      </p>
      {row.first && <p className={classes['same']}>{sameWords(texts, 'first', row.first)}</p>}
      {row.alike && <p className={classes['same']}>{sameWords(texts, 'alike', row.alike)}</p>}
    </>
  )
}
