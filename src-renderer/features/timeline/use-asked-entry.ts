import { useEffect, useRef } from 'react'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { useHashSearch } from '../../lib/location'
import { dropParameter } from '../../lib/places'
import { seek } from '../../lib/sought'

interface Asked {
  readonly entries: readonly TimelineEntry[]
  /** Older entries can still be read. */
  readonly more: boolean
  readonly loading: boolean
  readonly onMore: () => unknown
  /** Shows every entry: a filter may hide the one that is asked for. */
  readonly onShowAll: () => void
}

/** Brings the entry that the address names into sight and marks it; reads older pages until it is there. */
export function useAskedEntry({ entries, more, loading, onMore, onShowAll }: Asked): void {
  const asked = new URLSearchParams(useHashSearch()).get('entry')
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (asked === null) return
    const known = entries.some((entry) => entry.id === asked)
    if (!known && more) {
      if (!loading) onMore()
      return
    }
    if (known) onShowAll()
    shown.current = asked
    dropParameter('entry')
  }, [asked, entries, more, loading, onMore, onShowAll])
  useEffect(() => {
    const element = shown.current === undefined ? null : document.getElementById(`entry-${shown.current}`)
    if (asked !== null || element === null) return
    shown.current = undefined
    seek(element)
  })
}
