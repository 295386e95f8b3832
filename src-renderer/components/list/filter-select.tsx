import { IconSelector } from '@tabler/icons-react'
import classes from './filter-select.module.css'

interface FilterSelectProps<V extends string> {
  readonly label: string
  /** What is said where nothing is narrowed: everything, everybody. */
  readonly everything: string
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
}

/**
 * By what a list is narrowed, above it. The system's own select in the look of a field: the library's costs more than the
 * rows it stands above.
 */
export function FilterSelect<V extends string>(props: FilterSelectProps<V>) {
  const { label, everything, choices, value, onChange } = props
  return (
    <div className={classes['field']}>
      <select
        className={classes['select']}
        aria-label={label}
        data-narrows={value !== undefined}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(choices.find((one) => one.value === currentTarget.value)?.value)}
      >
        <option value="">{everything}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <IconSelector className={classes['mark']} size={16} stroke={1.5} aria-hidden />
    </div>
  )
}
