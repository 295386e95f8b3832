import { Checkbox, TextInput } from '@mantine/core'
import { useController, useFormContext } from 'react-hook-form'
import { departments } from '../../../src-shared/domain/case/dispute-types'
import { useTexts } from '../../lib/texts'
import type { FirmForm } from './firm-form'
import classes from './organisation.module.css'

/** The departments this firm has, with its own names for them. */
export function DepartmentFields() {
  const { t } = useTexts()
  const { control } = useFormContext<FirmForm>()
  const { field } = useController({ control, name: 'preferences.departments' })
  const kept = field.value
  const toggle = (department: (typeof departments)[number], on: boolean) =>
    field.onChange(on ? [...kept, { department, name: '' }] : kept.filter((one) => one.department !== department))
  const rename = (department: (typeof departments)[number], name: string) =>
    field.onChange(kept.map((one) => (one.department === department ? { department, name } : one)))
  return (
    <div className={classes['departments']}>
      {departments.map((department) => {
        const own = kept.find((one) => one.department === department)
        return (
          <div key={department} className={classes['department']}>
            <Checkbox
              label={t(`department.${department}`)}
              checked={own !== undefined}
              onBlur={field.onBlur}
              onChange={(event) => toggle(department, event.currentTarget.checked)}
            />
            {own !== undefined && (
              <TextInput
                aria-label={t('departments.own-name', { department: t(`department.${department}`) })}
                placeholder={t('departments.own-name.placeholder')}
                maxLength={80}
                value={own.name}
                onBlur={field.onBlur}
                onChange={(event) => rename(department, event.currentTarget.value)}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
