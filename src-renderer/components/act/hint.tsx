import { Tooltip, type TooltipProps } from '@mantine/core'
import { cloneElement, type PointerEventHandler, type ReactElement, useEffect, useState } from 'react'

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
  return (
    <>
      {cloneElement(children, {
        onPointerEnter: ({ currentTarget, pointerType }) => {
          // A finger does not point before it acts.
          if (pointerType !== 'touch') setPointed(currentTarget)
        },
        onPointerLeave: () => setPointed(undefined)
      })}
      {pointed && <Pointed {...tooltip} target={pointed} />}
    </>
  )
}

/** It waits a moment, so that a pointer on its way elsewhere opens nothing. */
function Pointed(tooltip: Omit<HintProps, 'children'> & { readonly target: HTMLElement }) {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setOpened(true), OPEN_DELAY)
    return () => clearTimeout(waiting)
  }, [])
  return <Tooltip {...tooltip} opened={opened} />
}
