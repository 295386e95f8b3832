import { IconCalendarDue, IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import type { Side } from '../../../src-shared/domain/deadline/deadline'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { useTexts } from '../../lib/texts'
import { Anchors } from './anchors'
import { DeadlineItem } from './deadline-item'
import classes from './deadlines.module.css'
import { Happenings } from './happenings'
import { InterestSection } from './interest-section'
import { LetterDays, letterDays } from './letter-days'
import { MediatorSection } from './mediator-section'
import type { DeadlinePanel } from './panel'
import { PanelContent } from './panel-content'
import { PlanSection } from './plan-section'
import { type DeadlineRow, deadlineRows } from './rows'
import { NotApplicable, Settled } from './settled'
import { useLore } from './use-lore'

interface DeadlinesTabProps {
  readonly view: CaseView
  readonly onLetters: () => void
}

/** Our rights and our exposures, apart: until when, what each rests on, what keeps it alive and what does not. */
export function DeadlinesTab(props: DeadlinesTabProps) {
  const { query, lore } = useLore()
  return (
    <Answer query={query} shape="rows">
      {() => lore && <Deadlines {...props} lore={lore} />}
    </Answer>
  )
}

function Deadlines({ view, lore, onLetters }: DeadlinesTabProps & { readonly lore: DeadlineLore }) {
  const { t } = useTexts()
  const [panel, setPanel] = useState<DeadlinePanel | undefined>(undefined)
  const close = useCallback(() => setPanel(undefined), [])
  const rows = useMemo(() => deadlineRows(view, lore), [view, lore])
  const add = (
    <ActButton label={t('deadlines.add')} icon={IconPlus} size="small" onAct={() => setPanel({ kind: 'add' })} />
  )
  const shared = { view, lore, onPanel: setPanel }
  const letters = letterDays(view)
  const { sides, settled, notApplicable } = rows
  const both = sides.either.filter(({ rule }) => rule?.holder === 'either')
  const unplaced = sides.either.filter((row) => !both.includes(row))
  const nothing = Object.values(sides).every((side) => side.length === 0) && letters.length + settled.length === 0
  return (
    <>
      {nothing ? (
        <EmptyState
          icon={IconCalendarDue}
          title={t('deadlines.none.title')}
          text={t('deadlines.none.text')}
          act={add}
        />
      ) : (
        <div className={classes['tab']}>
          <SideSection {...shared} side="our-right" rows={sides['our-right']} act={add} />
          <SideSection {...shared} side="our-exposure" rows={sides['our-exposure']} />
          {both.length > 0 && <SideSection {...shared} side="both" rows={both} />}
          {unplaced.length > 0 && <SideSection {...shared} side="either" rows={unplaced} />}
          <p className={classes['soft']}>{t('deadlines.never-moved')}</p>
          {letters.length > 0 && <LetterDays days={letters} onLetters={onLetters} onPanel={setPanel} />}
          <Anchors view={view} onPanel={setPanel} />
          <Happenings view={view} onPanel={setPanel} />
          <MediatorSection view={view} lore={lore} onPanel={setPanel} />
          <InterestSection view={view} onPanel={setPanel} />
          <PlanSection view={view} onPanel={setPanel} />
          <Settled settled={settled} declined={view.deadlines.declined} lore={lore} />
          <NotApplicable rules={notApplicable} />
          <p className={classes['soft']}>{t('deadline.disclaimer')}</p>
        </div>
      )}
      <PanelContent {...shared} panel={panel} onClose={close} />
    </>
  )
}

interface SideSectionProps {
  readonly view: CaseView
  readonly lore: DeadlineLore
  /** `either` is not known yet; `both` runs for each party alike, as the time to appeal. */
  readonly side: Side | 'both'
  readonly rows: readonly DeadlineRow[]
  readonly act?: React.ReactNode
  readonly onPanel: (panel: DeadlinePanel) => void
}

function SideSection({ view, side, rows, act, onPanel }: SideSectionProps) {
  const { t } = useTexts()
  return (
    <Section title={t(`deadlines.${side}`)} act={act}>
      <p className={classes['soft']}>
        {t(
          rows.length > 0 || side === 'either' || side === 'both' ? `deadlines.${side}.hint` : `deadlines.${side}.none`
        )}
      </p>
      {rows.length > 0 && (
        <ul className={classes['rows']} aria-label={t(`deadlines.${side}`)}>
          {rows.map((row, index) => (
            <DeadlineItem key={keyOf(row)} view={view} row={row} onPanel={onPanel} drawn={index < DRAWN_FIRST} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Rows of a side that are drawn whole before anything is known of what is seen. */
const DRAWN_FIRST = 8

const keyOf = (row: DeadlineRow): string => (row.kind === 'confirmed' ? row.deadline.id : row.proposed.rule)
