import { ActionIcon, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style' | 'disabled'> {
  readonly icon: Icon
  readonly label: string
}

/** An act as an icon alone, for toolbars: its name in a tooltip and for reading aids. */
export function IconButton({ icon: Mark, label, ...button }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={30} {...button} aria-label={label}>
        <Mark size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
