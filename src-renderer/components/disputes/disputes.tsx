import type { ReactNode } from 'react'
import { isEnded } from '../../../src-shared/domain/case/stages'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { DueMark } from '../marks/due-mark'
import { HealthMark } from '../marks/health-mark'
import { StageMark } from '../marks/stage-mark'
import { TurnMark } from '../marks/turn-mark'
import classes from './disputes.module.css'

export interface Dispute {
  readonly row: CaseRow
  /** What is said beside it: the part they have in it. */
  readonly beside: string
}

/** All the disputes of somebody or something: the open ones, then the past. */
export function Disputes({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const { t } = useTexts()
  const past = ({ row }: Dispute) => isEnded(row.stage) || row.mergedInto !== undefined
  return (
    <>
      <Part title={t('disputes.open')} none={t('disputes.none.open')} disputes={disputes.filter((one) => !past(one))} />
      <Part title={t('disputes.past')} none={t('disputes.none.past')} disputes={disputes.filter(past)} />
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly none: string
  readonly disputes: readonly Dispute[]
}

function Part({ title, none, disputes }: PartProps): ReactNode {
  return (
    <section className={classes['part']} aria-label={title}>
      <h2>
        {title}
        <span className={classes['count']}>{disputes.length}</span>
      </h2>
      {disputes.length === 0 ? (
        <p className={classes['soft']}>{none}</p>
      ) : (
        <ul className={classes['rows']}>
          {disputes.map((one) => (
            <Line key={one.row.id} dispute={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ dispute: { row, beside } }: { readonly dispute: Dispute }) {
  const { t, format } = useTexts()
  return (
    <li>
      <HealthMark alarms={row.alarms} />
      <span className={classes['what']}>
        <a href={`#${caseAddress(row.id)}`}>
          <bdi>{row.title || t('inbox.untitled')}</bdi>
        </a>
        <span className={classes['soft']}>
          {[row.reference, t(`type.${row.type}`), beside, format.longDate(row.openedOn)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <StageMark stage={row.stage} />
      <TurnMark row={row} />
      <span className={classes['due']}>{row.due !== undefined && <DueMark due={row.due} short />}</span>
    </li>
  )
}
