import { IconMinus, IconPlus, IconZoomScan } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { PlanPoint } from '../../../src-shared/domain/site/plan-points'
import type { Revision } from '../../../src-shared/domain/site/plans'
import type { DefectId } from '../../../src-shared/lib/ids'
import { IconButton } from '../../components/act/icon-button'
import { PlanStage, type StageControl, type StagePin } from '../../components/plans/plan-stage'
import { usePlanPage } from '../../components/plans/use-plan-page'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import { type Anchors, anchorAt, type Side, type Slot, slots } from './anchors'
import type { PlacedDefect } from './placed-defects'
import classes from './plan-anchoring.module.css'
import { pinsOf } from './plan-pins'

interface AnchoredSheetProps {
  readonly side: Side
  readonly revision: Pick<Revision, 'file' | 'page' | 'turn'>
  readonly name: string
  readonly anchors: Anchors
  /** The point that is set now, on either sheet. */
  readonly picking: Slot | undefined
  readonly defects: readonly PlacedDefect[]
  /** How many defects are carried over to it, where that is known. */
  readonly count?: number | undefined
  readonly selected: DefectId | undefined
  readonly onPick: (slot: Slot, point: PlanPoint) => void
  /** A touch on this sheet while a point of the other one is asked for. */
  readonly onAstray: () => void
  readonly onSelect: (key: string) => void
  readonly onEscape: () => void
  readonly control: { current: StageControl | undefined }
}

/** One of the two sheets, with its points and the defects it shows. */
export function AnchoredSheet(props: AnchoredSheetProps) {
  const { side, revision, name, anchors, picking, defects, count, selected, onPick, onAstray, onSelect, onEscape } =
    props
  const { control } = props
  const { t } = useTexts()
  const { reading, page } = usePlanPage(revision)
  const slot = picking?.side === side ? picking : undefined
  const asked = page !== undefined && slot !== undefined
  // The keys go to the sheet on which a point is asked for.
  useEffect(() => {
    if (asked) control.current?.focus()
  }, [asked, control])
  const pins = [...pinsOf(defects, selected, t), ...anchorPins(anchors, side, slot, t)]
  return (
    <section className={classes['sheet']} aria-label={name} data-asked={asked}>
      <div className={classes['head']}>
        <h2 className={classes['name']}>
          <bdi>{name}</bdi>
        </h2>
        {count !== undefined && <span className={classes['count']}>{t('plan.anchor.carried', { count })}</span>}
        <span className={classes['zoom']}>
          <IconButton
            icon={IconMinus}
            label={t('plan.zoom-out')}
            name={`${t('plan.zoom-out')}, ${name}`}
            onClick={() => control.current?.zoom(1 / 1.5)}
          />
          <IconButton
            icon={IconZoomScan}
            label={t('plan.fit')}
            name={`${t('plan.fit')}, ${name}`}
            onClick={() => control.current?.fit()}
          />
          <IconButton
            icon={IconPlus}
            label={t('plan.zoom-in')}
            name={`${t('plan.zoom-in')}, ${name}`}
            onClick={() => control.current?.zoom(1.5)}
          />
        </span>
      </div>
      {reading.kind === 'refused' && <RefusalLine words={t(`plan.fault.${reading.fault}`)} />}
      {reading.kind === 'reading' && <p className={classes['reading']}>{t('plan.reading')}</p>}
      {page && (
        <PlanStage
          page={page}
          label={name}
          hint={t('plan.view.hint')}
          pins={pins}
          picking={slot !== undefined}
          onPick={(point) => slot && onPick(slot, point)}
          onAstray={picking && !slot ? onAstray : undefined}
          onSelect={onSelect}
          onEscape={onEscape}
          control={control}
        />
      )}
    </section>
  )
}

function anchorPins(
  anchors: Anchors,
  side: Side,
  picking: Slot | undefined,
  t: ReturnType<typeof useTexts>['t']
): readonly StagePin[] {
  return slots.flatMap((slot): StagePin[] => {
    const point = slot.side === side ? anchorAt(anchors, slot) : undefined
    if (!point) return []
    const { letter } = slot
    const label = t('plan.anchor.named', { letter })
    return [{ ...point, key: anchorKey(slot), mark: letter, label, selected: slot === picking, look: 'anchor' }]
  })
}

const anchorKey = ({ side, letter }: Slot) => `${side}-${letter}`

/** The point that a pin stands for; none for the pin of a defect. */
export function anchorOf(key: string): Slot | undefined {
  return slots.find((slot) => anchorKey(slot) === key)
}
