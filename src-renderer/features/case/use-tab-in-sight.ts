import { type RefObject, useEffect, useRef } from 'react'
import type { CaseTab } from './case-tabs'

/** Where the tabs are wider than the window, the chosen one is scrolled to, once they are laid out. */
export function useTabInSight(tab: CaseTab): RefObject<HTMLDivElement | null> {
  const tabs = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another place to scroll to
  useEffect(() => {
    const { current } = tabs
    if (current === null) return
    const observer = new ResizeObserver(() => {
      current.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [tab])
  return tabs
}
