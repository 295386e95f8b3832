import { useEffect, useRef } from 'react'
import type { PlanPoint } from '../../../src-shared/domain/site/plan-points'
import type { DefectId, EventId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { StatusMark } from '../../components/marks/status-mark'
import { useCommandsOnCases } from '../../lib/case-commands'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import type { PlacedDefect } from './placed-defects'
import classes from './plan.module.css'

interface PlanDefectsProps {
  readonly defects: readonly PlacedDefect[]
  readonly nameOf: (revision: EventId) => string
  readonly selected: DefectId | undefined
  readonly placing: DefectId | undefined
  readonly onSelect: (defect: DefectId) => void
  /** Absent where the revision one looks at has been replaced. */
  readonly onPlace?: (defect: DefectId) => void
  readonly onConfirm?: (defect: PlacedDefect, point: PlanPoint) => Promise<void>
}

/** The defects beside their plan: each is found, placed, moved and removed from here as well as by its pin. */
export function PlanDefects({ defects, ...props }: PlanDefectsProps) {
  const { t } = useTexts()
  return (
    <aside className={classes['aside']} aria-label={t('plan.defects')}>
      <h2 className={classes['title']}>{t('plan.defects')}</h2>
      {defects.length === 0 ? (
        <p className={classes['soft']}>{t('plan.defects.none')}</p>
      ) : (
        <ol className={classes['defects']} aria-label={t('plan.defects')}>
          {defects.map((defect) => (
            <DefectLine key={defect.defect} defect={defect} {...props} />
          ))}
        </ol>
      )}
    </aside>
  )
}

interface DefectLineProps extends Omit<PlanDefectsProps, 'defects'> {
  readonly defect: PlacedDefect
}

function DefectLine({ defect, nameOf, selected, placing, onSelect, onPlace, onConfirm }: DefectLineProps) {
  const { t } = useTexts()
  const line = useRef<HTMLLIElement>(null)
  const chosen = defect.defect === selected
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <li ref={line} className={classes['defect']} data-selected={chosen}>
      <button type="button" className={classes['pick']} aria-pressed={chosen} onClick={() => onSelect(defect.defect)}>
        <span className={classes['number']}>{defect.number}</span>
        <span className={classes['what']}>
          <bdi className={classes['place']}>{defect.place || t('plan.unsorted')}</bdi>
          <bdi className={classes['text']}>{defect.text}</bdi>
          <Standing defect={defect} nameOf={nameOf} holds={onConfirm !== undefined} />
        </span>
      </button>
      {chosen && (
        <div className={classes['acts']}>
          {onConfirm && defect.standing === 'carried' && (
            <ActButton
              label={t('plan.confirm')}
              size="small"
              onAct={() => onConfirm(defect, defect.point)}
              inPalette={false}
            />
          )}
          {onPlace && placing !== defect.defect && (
            <ActButton
              label={t(defect.standing === 'none' ? 'plan.place' : 'plan.move')}
              size="small"
              onAct={() => onPlace(defect.defect)}
              inPalette={false}
            />
          )}
          {onPlace && defect.standing !== 'none' && defect.standing !== 'elsewhere' && <Unpin defect={defect} />}
          <a href={`#${caseAddress(defect.case, 'defects')}`}>{`${t('plan.open-case')} (${defect.reference})`}</a>
        </div>
      )}
    </li>
  )
}

function Unpin({ defect: { case: of, defect, number } }: { readonly defect: PlacedDefect }) {
  const { t } = useTexts()
  const { runOn } = useCommandsOnCases()
  const unpin = async () => {
    await runOn(of, { type: 'unpin-defect', defect }, t('plan.unpinned', { number }))
  }
  return <ActButton label={t('plan.unpin')} size="small" rank="quiet" onAct={unpin} inPalette={false} />
}

interface StandingProps extends Pick<DefectLineProps, 'defect' | 'nameOf'> {
  /** Whether one looks at the revision that holds: only there is a place to be checked. */
  readonly holds: boolean
}

function Standing({ defect, nameOf, holds }: StandingProps) {
  const { t } = useTexts()
  switch (defect.standing) {
    case 'none':
      return <StatusMark tone="plain">{t('plan.state.none')}</StatusMark>
    case 'here':
      return <StatusMark tone="slate">{t('plan.state.here')}</StatusMark>
    case 'elsewhere':
      return <StatusMark tone="plain">{t('plan.state.elsewhere', { level: defect.level })}</StatusMark>
    case 'carried':
      if (!holds)
        return <StatusMark tone="plain">{t('plan.state.elsewhere', { level: nameOf(defect.from) })}</StatusMark>
      return <StatusMark tone="amber">{t('plan.state.carried', { label: nameOf(defect.from) })}</StatusMark>
    case 'outside':
      return <StatusMark tone="amber">{t('plan.state.outside')}</StatusMark>
  }
}
