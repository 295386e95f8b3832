import { Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Measure } from '../../../src-shared/domain/inquiry/inquiry'
import { eventId, personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { newId } from '../../lib/new-id'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './inquiry.module.css'

interface MeasuresPartProps {
  readonly measures: readonly Measure[]
  readonly onChange: (measures: Measure[]) => void
  /** Says at each what it lacks. */
  readonly asked: boolean
}

/** What is done so that it does not happen again: each by somebody, until a day. */
export function MeasuresPart({ measures, onChange, asked }: MeasuresPartProps) {
  const { t } = useTexts()
  const put = (id: string, part: Partial<Measure>) =>
    onChange(measures.map((one) => (one.id === id ? { ...one, ...part } : one)))
  return (
    <>
      <ol className={classes['measures']}>
        {measures.map((measure, place) => (
          <MeasureFields
            key={measure.id}
            number={place + 1}
            measure={measure}
            asked={asked}
            onChange={(part) => put(measure.id, part)}
            onRemove={() => onChange(measures.filter(({ id }) => id !== measure.id))}
          />
        ))}
      </ol>
      <ActButton
        label={t('inquiry.add-measure')}
        icon={IconPlus}
        size="small"
        onAct={() => onChange([...measures, { id: newId(eventId), text: '' }])}
      />
    </>
  )
}

interface MeasureFieldsProps {
  readonly number: number
  readonly measure: Measure
  readonly asked: boolean
  readonly onChange: (part: Partial<Measure>) => void
  readonly onRemove: () => void
}

function MeasureFields({ number, measure, asked, onChange, onRemove }: MeasureFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { people } = useOrganisation()
  const missing = (isMissing: boolean) => (asked && isMissing ? 'required' : undefined)
  return (
    <li aria-label={t('inquiry.measure-number', { number })}>
      <TextInput
        {...field({ label: t('inquiry.measure'), error: missing(measure.text.trim() === '') })}
        maxLength={500}
        value={measure.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <div className={classes['line']}>
        <Select
          {...field({ label: t('inquiry.owner'), error: missing(!measure.owner) })}
          data={people.filter(({ active }) => active).map((one) => ({ value: one.id, label: personName(one) }))}
          value={measure.owner ?? null}
          allowDeselect={false}
          onChange={(value) => onChange({ owner: personId.safeParse(value).data })}
        />
        <PlainDayField
          label={t('inquiry.due')}
          lean="future"
          error={missing(!measure.due)}
          value={measure.due}
          onChange={(due) => onChange({ due })}
        />
        <div className={classes['remove']}>
          <ActButton label={t('inquiry.remove-measure')} rank="quiet" size="small" onAct={onRemove} />
        </div>
      </div>
    </li>
  )
}
