import { ActionIcon } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'
import { Hint } from './hint'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style' | 'disabled'> {
  readonly icon: Icon
  /** What it does, in a tooltip. */
  readonly label: string
  /** The same and to which thing, for who cannot see where it stands. */
  readonly name?: string
  /** One of the acts of a row. */
  readonly small?: boolean
}

/** An act as an icon alone, for toolbars and rows: its name in a tooltip and for reading aids. */
export function IconButton({ icon: Mark, label, name = label, small = false, ...button }: IconButtonProps) {
  const [size, mark, stroke] = small ? [26, 15, 1.6] : [30, 18, 1.5]
  return (
    <Hint label={label}>
      <ActionIcon variant="subtle" color="gray" size={size} {...button} aria-label={name}>
        <Mark size={mark} stroke={stroke} aria-hidden />
      </ActionIcon>
    </Hint>
  )
}
