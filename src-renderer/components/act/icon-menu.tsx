import { Menu } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { IconButton } from './icon-button'

interface IconMenuProps {
  readonly label: string
  readonly name: string
  readonly icon: Icon
  /** One of the acts of a row. */
  readonly small?: boolean
  /** Pixels. */
  readonly width: number
  /** Of what opens. */
  readonly className?: string
  /** The lines of the menu: made when it opens. */
  readonly children: () => ReactNode
}

/** A menu behind an icon, such as a row's among many: there is none until it is opened. */
export function IconMenu({ label, name, icon, small = true, width, className = '', children }: IconMenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    // The element the menu would give the focus back to is gone with it.
    if (was.current && !open) button.current?.focus()
    was.current = open
  }, [open])
  if (!open) {
    return (
      <IconButton
        ref={button}
        label={label}
        small={small}
        name={name}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => setOpen(true)}
      />
    )
  }
  return (
    <Menu opened onChange={setOpen} position="bottom-end" width={width} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <IconButton label={label} small={small} name={name} icon={icon} bare />
      </Menu.Target>
      <Menu.Dropdown className={className}>{children()}</Menu.Dropdown>
    </Menu>
  )
}
