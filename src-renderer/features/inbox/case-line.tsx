import { memo } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { DueMark } from '../../components/marks/due-mark'
import { HealthMark } from '../../components/marks/health-mark'
import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { TurnMark } from '../../components/marks/turn-mark'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './case-line.module.css'

interface CaseLineProps {
  readonly row: CaseRow
  readonly wide: boolean
}

/** A case as a line: a table's row where there is room, two short lines beside an open case. */
export const CaseLine = memo(function CaseLine({ row, wide }: CaseLineProps) {
  return wide ? <WideLine row={row} /> : <NarrowLine row={row} />
})

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
      <HealthMark alarms={row.alarms} />
      <div className={classes['pair']}>
        <PersonName name={name} strong />
        <span className={classes['soft']}>{row.reference}</span>
      </div>
      <div className={classes['pair']}>
        <bdi className="cut" title={title}>
          {title}
        </bdi>
        <span className={classes['under']}>
          <span>{t(`type.${row.type}`)}</span>
          <Tags tags={row.tags} />
        </span>
      </div>
      <div className={[classes['pair'], classes['step']].join(' ')}>
        <span className="cut">{t(`stage.${row.stage}`)}</span>
        {row.recourse !== 'none' && <StatusMark tone="plain">{t(`recourse.${row.recourse}`)}</StatusMark>}
      </div>
      <span className={classes['next']} title={next}>
        {next}
      </span>
      <div className={classes['due']}>{row.due !== undefined && <DueMark due={row.due} />}</div>
      <div className={classes['waiting']}>
        <TurnMark row={row} />
        <Snoozed row={row} />
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
        <TurnMark row={row} short />
        <HealthMark alarms={row.alarms} />
      </div>
      <div className={classes['line']} data-soft="true">
        <bdi className="cut" title={title}>
          {title}
        </bdi>
        {row.due === undefined ? <span className={classes['stage']}>{stage}</span> : <DueMark due={row.due} short />}
      </div>
    </>
  )
}

function Tags({ tags }: Pick<CaseRow, 'tags'>) {
  return tags.map((tag) => (
    <bdi key={tag} className={classes['tag']}>
      {tag}
    </bdi>
  ))
}

/** Put off until a day, or back from it. */
function Snoozed({ row: { snoozedUntil } }: { readonly row: CaseRow }) {
  const { t, format } = useTexts()
  const { today } = useToday()
  if (snoozedUntil === undefined) return null
  const words =
    snoozedUntil > today ? t('inbox.snoozed.until', { date: format.shortDate(snoozedUntil) }) : t('inbox.snoozed.back')
  return <span className={classes['soft']}>{words}</span>
}
