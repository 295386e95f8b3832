import { useCallback } from 'react'

/** How far each place was scrolled when one left it, in this run. */
const offsets = new Map<string, number>()

/** Puts a scrolling element back where it was left under this name, also where its content is drawn little by little. */
export function useKeptScroll(name: string): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined
      const left = offsets.get(name) ?? 0
      // At its beginning it stands already: to ask would lay the page out at once.
      const stop = left === 0 ? undefined : scrollOnceLong(element, left)
      const keep = () => offsets.set(name, element.scrollTop)
      element.addEventListener('scroll', keep, { passive: true })
      return () => {
        stop?.()
        element.removeEventListener('scroll', keep)
      }
    },
    [name]
  )
}

/** Scrolls on while the content grows, until it is long enough or somebody else has scrolled. @returns gives it up */
function scrollOnceLong(element: HTMLElement, offset: number): () => void {
  element.scrollTop = offset
  let reached = element.scrollTop
  const growing = new MutationObserver(() => {
    if (element.scrollTop !== reached) return growing.disconnect()
    element.scrollTop = offset
    reached = element.scrollTop
    if (reached >= offset - 1) growing.disconnect()
  })
  if (reached < offset - 1) growing.observe(element, { childList: true, subtree: true })
  return () => growing.disconnect()
}
