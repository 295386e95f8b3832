import { type PointerEvent, useEffect, useRef } from 'react'
import type { Spot } from './stage-look'

/** Pixels a pointer moves before it drags rather than touches. */
const STILL = 5

/** A wheel zooms where the pointer is; the event is not React's, which could not keep the page from scrolling. */
export function useWheel(
  stage: { readonly current: HTMLElement | null },
  zoomAt: (by: number, at: Spot) => void
): void {
  const latest = useRef(zoomAt)
  latest.current = zoomAt
  useEffect(() => {
    const element = stage.current
    if (element === null) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      latest.current(Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top })
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [stage])
}

interface PointerActs {
  readonly onDrag: (dx: number, dy: number) => void
  readonly onPinch: (by: number, at: Spot) => void
  readonly onTouch: (at: Spot) => void
  readonly stage: { readonly current: HTMLElement | null }
}

/** One pointer drags, or touches where it did not move; two pinch. */
export function usePointers({ onDrag, onPinch, onTouch, stage }: PointerActs) {
  const down = useRef(new Map<number, Spot>())
  const moved = useRef(false)
  const began = useRef<Spot>({ x: 0, y: 0 })
  const spotOf = (event: PointerEvent): Spot => {
    const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {}
    return { x: event.clientX - left, y: event.clientY - top }
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      stage.current?.setPointerCapture(event.pointerId)
      if (down.current.size === 0) moved.current = false
      began.current = spotOf(event)
      down.current.set(event.pointerId, spotOf(event))
    },
    onPointerMove: (event: PointerEvent) => {
      const before = down.current.get(event.pointerId)
      if (!before) return
      const now = spotOf(event)
      if (!moved.current && Math.hypot(now.x - began.current.x, now.y - began.current.y) < STILL) return
      moved.current = true
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1]
      if (other) {
        const far = (one: Spot) => Math.hypot(one.x - other.x, one.y - other.y)
        onPinch(far(now) / Math.max(1, far(before)), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
      } else onDrag(now.x - before.x, now.y - before.y)
      down.current.set(event.pointerId, now)
    },
    onPointerUp: (event: PointerEvent) => {
      const was = down.current.delete(event.pointerId)
      if (was && !moved.current && down.current.size === 0) onTouch(spotOf(event))
    },
    onPointerCancel: (event: PointerEvent) => {
      down.current.delete(event.pointerId)
    }
  }
}
