import { useId } from 'react'
import classes from './segmented.module.css'

interface SegmentedProps<V extends string> {
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  /** None of them is chosen where nothing was chosen yet. */
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  readonly size?: 'small' | 'usual'
  readonly id?: string
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
}

/**
 * One of a few, side by side: radio buttons, of which the arrows choose the next. The library's own measures where its
 * mark is to stand, which lays the page out while it is drawn.
 */
export function Segmented<V extends string>({ choices, value, onChange, size = 'usual', ...named }: SegmentedProps<V>) {
  const name = useId()
  return (
    <div {...named} className={classes['bar']} role="radiogroup" data-size={size}>
      {choices.map((one) => (
        <label key={one.value} className={classes['choice']}>
          <input
            type="radio"
            className={classes['radio']}
            name={name}
            value={one.value}
            checked={one.value === value}
            onChange={() => onChange(one.value)}
          />
          <span className={classes['word']}>{one.label}</span>
        </label>
      ))}
    </div>
  )
}
