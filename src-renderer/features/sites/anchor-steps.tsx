import { ActButton } from '../../components/act/act-button'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import { type Slot, slots } from './anchors'
import classes from './plan-anchoring.module.css'

interface AnchorStepsProps {
  /** The point to set now; none once all are set. */
  readonly slot: Slot | undefined
  readonly started: boolean
  /** Whether the other sheet was touched last. */
  readonly astray: boolean
  /** Whether both sheets have the same proportions. */
  readonly sameShape: boolean
  /** Why it cannot be recorded so. */
  readonly refused: string | undefined
  readonly onHere: () => void
  readonly onClear: () => void
}

/** Which point to set now, and what it means to set none. */
export function AnchorSteps({ slot, started, astray, sameShape, refused, onHere, onClear }: AnchorStepsProps) {
  const { t } = useTexts()
  const number = slot ? slots.indexOf(slot) + 1 : 0
  return (
    <div className={classes['steps']}>
      <div className={classes['words']}>
        <p className={classes['step']} role="status">
          {slot &&
            t(`plan.anchor.${slot.side}-${slot.letter}`, {
              step: t('plan.anchor.step', { number, count: slots.length })
            })}
          {!slot && refused === undefined && t('plan.anchor.all-set')}
        </p>
        <RefusalLine
          words={
            refused ?? (astray && slot ? t(`plan.anchor.astray-${slot.side}`, { letter: slot.letter }) : undefined)
          }
        />
        {!started && !astray && (
          <p className={classes['soft']}>{t(sameShape ? 'plan.anchor.skip' : 'plan.anchor.skip.not')}</p>
        )}
      </div>
      <div className={classes['acts']}>
        {slot && <ActButton label={t('plan.anchor.here')} size="small" onAct={onHere} inPalette={false} />}
        {started && (
          <ActButton label={t('plan.anchor.clear')} size="small" rank="quiet" onAct={onClear} inPalette={false} />
        )}
      </div>
    </div>
  )
}
