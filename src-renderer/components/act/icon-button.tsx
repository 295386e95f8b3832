import type { Icon } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'
import { Hint } from './hint'
import classes from './icon-button.module.css'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style' | 'disabled'> {
  readonly icon: Icon
  /** What it does, in a tooltip. */
  readonly label: string
  /** The same and to which thing, for who cannot see where it stands. */
  readonly name?: string
  /** One of the acts of a row. */
  readonly small?: boolean
  /** Without the tooltip, which would lie over what the button has opened. */
  readonly bare?: boolean
}

/**
 * An act as an icon alone, for toolbars and rows: its name in a tooltip and for reading aids. A plain button: a list has
 * hundreds of them, and the library's own costs more than the text of its row.
 */
export function IconButton(props: IconButtonProps) {
  const { icon: Mark, label, name = label, small = false, bare = false, className = '', ...button } = props
  const [mark, stroke] = small ? [15, 1.6] : [18, 1.5]
  return (
    <Hint label={bare ? undefined : label}>
      <button
        type="button"
        {...button}
        className={`${classes['button']} ${className}`}
        data-small={small}
        aria-label={name}
      >
        <Mark size={mark} stroke={stroke} aria-hidden />
      </button>
    </Hint>
  )
}
