import { Tooltip, type TooltipProps, useDelayedHover } from '@mantine/core'
import { cloneElement, type PointerEventHandler, type ReactElement, useState } from 'react'

interface HintProps extends Pick<TooltipProps, 'label' | 'position' | 'classNames'> {
  /** One element that takes pointer events. */
  readonly children: ReactElement<{
    onPointerEnter?: PointerEventHandler<HTMLElement>
    onPointerLeave?: PointerEventHandler<HTMLElement>
  }>
}

/** Milliseconds, as every other tooltip. */
const OPEN_DELAY = 400

/**
 * A tooltip for what a window has many of: it comes with the pointer, of which there is one. A tooltip that waits costs
 * more than the row or the button it belongs to. It stands beside its element and not around it, so that a click or the
 * focus finds the same one.
 */
export function Hint({ children, ...tooltip }: HintProps) {
  const [pointed, setPointed] = useState<HTMLElement | undefined>(undefined)
  const [opened, setOpened] = useState(false)
  const { openDropdown, closeDropdown } = useDelayedHover({
    open: () => setOpened(true),
    close: () => setOpened(false),
    openDelay: OPEN_DELAY,
    closeDelay: 0
  })
  return (
    <>
      {cloneElement(children, {
        onPointerEnter: ({ currentTarget, pointerType }) => {
          // A finger does not point before it acts.
          if (pointerType === 'touch') return
          setPointed(currentTarget)
          openDropdown()
        },
        onPointerLeave: closeDropdown
      })}
      {pointed && <Tooltip {...tooltip} target={pointed} opened={opened} />}
    </>
  )
}
