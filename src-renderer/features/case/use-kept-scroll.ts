import { useCallback } from 'react'

/** How far each place was scrolled when one left it, in this run. */
const offsets = new Map<string, number>()

/** Puts a scrolling element back where it was left under this name. */
export function useKeptScroll(name: string): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined
      element.scrollTop = offsets.get(name) ?? 0
      const keep = () => offsets.set(name, element.scrollTop)
      element.addEventListener('scroll', keep, { passive: true })
      return () => element.removeEventListener('scroll', keep)
    },
    [name]
  )
}
