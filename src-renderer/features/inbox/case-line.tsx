import { Skeleton } from '@mantine/core'
import { useEffect } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { DueMark } from '../../components/marks/due-mark'
import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import classes from './case-line.module.css'
import type { ListedCase } from './use-case-rows'
import { WaitingMark } from './waiting-mark'

interface CaseLineProps {
  readonly item: ListedCase
  readonly wide: boolean
  /** Reads the page that holds this place. */
  readonly askFor: (index: number) => void
}

/** A case as a line: a table's row where there is room, two short lines beside an open case. */
export function CaseLine({ item, wide, askFor }: CaseLineProps) {
  if (item.kind === 'unread') return <Unread index={item.index} askFor={askFor} />
  return wide ? <WideLine row={item.row} /> : <NarrowLine row={item.row} />
}

function Unread({ index, askFor }: { readonly index: number; readonly askFor: (index: number) => void }) {
  useEffect(() => askFor(index), [index, askFor])
  return <Skeleton height={12} width={`${40 + (index % 4) * 8}%`} />
}

function useCaseWords(row: CaseRow) {
  const { t, format } = useTexts()
  const stage = row.recourse === 'none' ? t(`stage.${row.stage}`) : t(`recourse.${row.recourse}`)
  return {
    name: format.list(row.names),
    title: row.title || t('inbox.untitled'),
    stage,
    next: nextStepWords(t, row.next)
  }
}

function WideLine({ row }: { readonly row: CaseRow }) {
  const { t } = useTexts()
  const { name, title, next } = useCaseWords(row)
  return (
    <div className={classes['wide']}>
      <div className={classes['pair']}>
        <PersonName name={name} strong />
        <span className={classes['soft']}>{row.reference}</span>
      </div>
      <div className={classes['pair']}>
        <bdi className="cut" title={title}>
          {title}
        </bdi>
        <span className={classes['soft']}>{t(`type.${row.type}`)}</span>
      </div>
      <div className={classes['pair']}>
        <span className="cut">{t(`stage.${row.stage}`)}</span>
        {row.recourse !== 'none' && <StatusMark tone="plain">{t(`recourse.${row.recourse}`)}</StatusMark>}
      </div>
      <span className={classes['next']} title={next}>
        {next}
      </span>
      <div className={classes['due']}>{row.due !== undefined && <DueMark due={row.due} />}</div>
      <div className={classes['waiting']}>
        <WaitingMark row={row} />
      </div>
    </div>
  )
}

function NarrowLine({ row }: { readonly row: CaseRow }) {
  const { name, title, stage } = useCaseWords(row)
  return (
    <>
      <div className={classes['line']}>
        <PersonName name={name} strong />
        {row.due !== undefined && <DueMark due={row.due} short />}
      </div>
      <div className={classes['line']} data-soft="true">
        <bdi className="cut" title={title}>
          {title}
        </bdi>
        <span className={classes['stage']}>{stage}</span>
      </div>
    </>
  )
}
