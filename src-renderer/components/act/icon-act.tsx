import { ActionIcon } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'
import { Hint } from './hint'

interface IconActProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style' | 'disabled'> {
  /** What it does, beside the pointer. */
  readonly hint: string
  /** What it does and to which thing, for who cannot see where it stands. */
  readonly name: string
  readonly icon: Icon
}

/** A small act of one row among many, by its icon alone. */
export function IconAct({ hint, name, icon: Mark, ...button }: IconActProps) {
  return (
    <Hint label={hint}>
      <ActionIcon variant="subtle" color="gray" size={26} {...button} aria-label={name}>
        <Mark size={15} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Hint>
  )
}
