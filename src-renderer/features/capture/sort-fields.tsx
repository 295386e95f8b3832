import { Select } from '@mantine/core'
import {
  department as departmentOf,
  departments,
  disputeTypes,
  priorities,
  priority as priorityOf
} from '../../../src-shared/domain/case/dispute-types'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './capture.module.css'
import { type CaptureForm, settled } from './capture-form'

interface SortFieldsProps {
  readonly form: CaptureForm
  readonly onChange: (changes: Partial<CaptureForm>) => void
}

/** The type, which proposes who takes charge and how soon; both can be said otherwise. */
export function SortFields({ form, onChange }: SortFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { department, priority } = settled(form)
  return (
    <>
      <ChoiceField
        label={t('capture.type')}
        look="chips"
        value={form.type}
        choices={disputeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        onChange={(type) => onChange({ type, department: undefined, priority: undefined })}
      />
      <div className={classes['pair']}>
        <Select
          {...field({ label: t('capture.department') })}
          data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
          value={department}
          allowDeselect={false}
          onChange={(picked) => onChange({ department: departmentOf.safeParse(picked).data })}
        />
        <Select
          {...field({ label: t('capture.priority') })}
          data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
          value={priority}
          allowDeselect={false}
          onChange={(picked) => onChange({ priority: priorityOf.safeParse(picked).data })}
        />
      </div>
    </>
  )
}
