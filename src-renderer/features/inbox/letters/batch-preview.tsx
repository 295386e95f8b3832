import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Input, Output } from '../../../../src-shared/ipc/contract'
import type { CaseRow } from '../../../../src-shared/ipc/contract/shapes'
import { StatusMark } from '../../../components/marks/status-mark'
import { ipcQuery } from '../../../lib/ipc'
import { problemWords } from '../../../lib/problem-words'
import { refusalWords } from '../../../lib/refusal-words'
import { useTexts } from '../../../lib/texts'
import classes from './batch.module.css'

type Proposed = Output<'letter-batch.preview'>['proposed'][number]

const isToComplete = ({ problems, remarks }: Proposed): boolean =>
  remarks > 0 || problems.some(({ severity }) => severity === 'blocking')

/** Each letter with what it lacks, as its own screen would say it; then the cases that get none, and why. */
export function BatchPreview({ asked }: { readonly asked: Input<'letter-batch.preview'> }) {
  const texts = useTexts()
  const { t } = texts
  const { data } = useQuery({ ...ipcQuery('letter-batch.preview', asked), placeholderData: keepPreviousData })
  if (!data) return <p role="status">{t('letter-batch.reading')}</p>
  const { proposed, leftOut } = data
  const gaps = proposed.filter(isToComplete).length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={classes['preview']} tabIndex={0} aria-label={t('letter-batch.preview')}>
      <h3>
        {t('letter-batch.will', { count: proposed.length })}
        {gaps > 0 && `, ${t('letter-batch.gaps', { count: gaps })}`}
      </h3>
      <ul>
        {proposed.map((one) => (
          <li key={one.row.id}>
            <Named row={one.row} />
            <Gaps proposed={one} />
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <h3>{t('letter-batch.left-out', { count: leftOut.length })}</h3>
          <ul>
            {leftOut.map(({ row, reason }) => (
              <li key={row.id}>
                <Named row={row} />
                <span className={classes['why']}>{refusalWords(texts, reason, undefined)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Named({ row }: { readonly row: CaseRow }) {
  const { format } = useTexts()
  return (
    <span className={classes['named']}>
      <bdi className="cut">{format.list(row.names)}</bdi>
      <span className={classes['reference']}>{row.reference}</span>
    </span>
  )
}

function Gaps({ proposed }: { readonly proposed: Proposed }) {
  const texts = useTexts()
  const { t } = texts
  const { problems, remarks } = proposed
  if (problems.length === 0 && remarks === 0) {
    return <StatusMark tone="green">{t('letter-batch.complete')}</StatusMark>
  }
  return (
    <ul className={classes['gaps']}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.field}`}>
          <StatusMark tone={problem.severity === 'blocking' ? 'brick' : 'amber'}>
            {problemWords(texts, problem)}
          </StatusMark>
        </li>
      ))}
      {remarks > 0 && (
        <li>
          <StatusMark tone="brick">{t('letter-batch.remarks', { count: remarks })}</StatusMark>
        </li>
      )}
    </ul>
  )
}
