import { Tooltip, type TooltipProps } from '@mantine/core'
import {
  cloneElement,
  type FocusEventHandler,
  type PointerEventHandler,
  type ReactElement,
  type ReactNode,
  useEffect,
  useState
} from 'react'

interface HintProps extends Pick<TooltipProps, 'position' | 'classNames'> {
  /** Nothing is said where there is nothing to say. */
  readonly label: ReactNode
  /** It comes with the focus too, a finger's as well: for what cannot be known otherwise. */
  readonly onFocus?: boolean
  /** One element that takes pointer events. */
  readonly children: ReactElement<{
    onPointerEnter?: PointerEventHandler<HTMLElement>
    onPointerLeave?: PointerEventHandler<HTMLElement>
    onPointerDown?: PointerEventHandler<HTMLElement>
    onFocus?: FocusEventHandler<HTMLElement>
    onBlur?: FocusEventHandler<HTMLElement>
  }>
}

/** Milliseconds, as every other tooltip. */
const OPEN_DELAY = 400

/**
 * A tooltip for what a window has many of: it comes with the pointer, of which there is one. A tooltip that waits costs
 * more than the row or the button it belongs to. It stands beside its element and not around it, so that a click or the
 * focus finds the same one.
 */
export function Hint({ children, label, onFocus = false, ...tooltip }: HintProps) {
  const [pointed, setPointed] = useState<HTMLElement | undefined>(undefined)
  const leave = () => setPointed(undefined)
  return (
    <>
      {cloneElement(children, {
        onPointerEnter: ({ currentTarget, pointerType }) => {
          // A finger does not point before it acts.
          if (pointerType !== 'touch') setPointed(currentTarget)
        },
        onPointerLeave: leave,
        // Whoever acts knows what it does, and what it opens is not to be covered.
        onPointerDown: (event) => {
          children.props.onPointerDown?.(event)
          leave()
        },
        ...(onFocus && { onFocus: ({ currentTarget }) => setPointed(currentTarget), onBlur: leave })
      })}
      {pointed && label !== undefined && <Pointed {...tooltip} label={label} target={pointed} />}
    </>
  )
}

/** It waits a moment, so that a pointer on its way elsewhere opens nothing. */
function Pointed(tooltip: Omit<HintProps, 'children' | 'onFocus'> & { readonly target: HTMLElement }) {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setOpened(true), OPEN_DELAY)
    return () => clearTimeout(waiting)
  }, [])
  return <Tooltip {...tooltip} opened={opened} />
}
