import { type RefObject, useEffect } from 'react'

const ABOVE = '--notices-above'

/**
 * Lets notices stand above what is at the bottom of a screen for the thumb, as long as that screen is there.
 * @param screen whose first section ends where that begins; looked at again whenever another takes its place, which may
 *   be a moment after its part was chosen: what it shows is read first
 */
export function useNoticesAbove(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement
    let seen: Element | undefined
    const measure = () => {
      const section = screen.current?.querySelector(':scope > section')
      if (!section) return
      // One that another took the place of has no size any more, and that is told too.
      if (section !== seen) watched.observe(section)
      seen = section
      const below = window.innerHeight - section.getBoundingClientRect().bottom
      style.setProperty(ABOVE, `${Math.max(0, Math.round(below))}px`)
    }
    const watched = new ResizeObserver(measure)
    const replaced = new MutationObserver(measure)
    if (screen.current) replaced.observe(screen.current, { childList: true })
    measure()
    return () => {
      watched.disconnect()
      replaced.disconnect()
      style.removeProperty(ABOVE)
    }
  }, [screen])
}
