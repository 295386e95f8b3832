import { type ComboboxData, Select, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { planUnits, type StepFields, stepCount } from '../../../src-shared/domain/deadline/own-plan'
import { IconButton } from '../../components/act/icon-button'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'

interface PlanStepFieldsProps {
  readonly step: StepFields
  readonly place: number
  readonly of: number
  /** What it may count from. */
  readonly from: ComboboxData
  /** Somebody tried to save: what is wrong is said. */
  readonly asked: boolean
  /** The step it counted from was removed. */
  readonly gone: boolean
  readonly onChange: (part: Partial<StepFields>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

const ways = ['after', 'before'] as const

/** One step of a plan: what is to be done, how long after or before which day. */
export function PlanStepFields(props: PlanStepFieldsProps) {
  const { step, place, from, asked, gone, onChange } = props
  const { t } = useTexts()
  const field = useFieldProps()
  const number = place + 1
  const wrong = asked && stepCount(step.count) === undefined ? t('lead.wrong') : undefined
  return (
    <fieldset className={classes['step']} aria-label={t('own-plans.step', { number })}>
      <StepHead {...props} />
      <TextInput
        {...field({
          label: t('own-plans.step.name'),
          error: asked && step.name.trim() === '' ? 'required' : undefined
        })}
        maxLength={120}
        value={step.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <div className={classes['span']}>
        <TextInput
          {...field({ label: t('own-plans.step.number'), error: wrong })}
          inputMode="numeric"
          maxLength={3}
          value={step.count}
          onChange={({ currentTarget }) => onChange({ count: currentTarget.value })}
        />
        <Select
          {...field({ label: t('own-plans.step.unit') })}
          allowDeselect={false}
          data={planUnits.map((value) => ({ value, label: t(`own-plans.unit.${value}`) }))}
          value={step.unit}
          onChange={(value) => onChange({ unit: planUnits.find((one) => one === value) ?? step.unit })}
        />
        <Select
          {...field({ label: t('own-plans.step.way') })}
          allowDeselect={false}
          data={ways.map((value) => ({ value, label: t(`own-plans.way.${value}`) }))}
          value={step.way}
          onChange={(value) => onChange({ way: ways.find((one) => one === value) ?? step.way })}
        />
      </div>
      <Select
        {...field({ label: t('own-plans.step.from'), error: gone ? t('own-plans.gone') : undefined })}
        searchable
        allowDeselect={false}
        data={from}
        value={gone ? null : step.from}
        onChange={(value) => onChange({ from: value ?? step.from })}
      />
    </fieldset>
  )
}

/** Its number, and the acts that give it another place or take it away. */
function StepHead({ place, of, onMove, onRemove }: PlanStepFieldsProps) {
  const { t } = useTexts()
  const number = place + 1
  return (
    <div className={classes['stepHead']}>
      <span aria-hidden>{t('own-plans.step', { number })}</span>
      <span className={classes['stepActs']}>
        {place > 0 && (
          <IconButton small label={t('own-plans.step.up', { number })} icon={IconArrowUp} onClick={() => onMove(-1)} />
        )}
        {number < of && (
          <IconButton
            small
            label={t('own-plans.step.down', { number })}
            icon={IconArrowDown}
            onClick={() => onMove(1)}
          />
        )}
        <IconButton small label={t('own-plans.step.remove', { number })} icon={IconTrash} onClick={onRemove} />
      </span>
    </div>
  )
}
