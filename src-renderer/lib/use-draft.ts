import { useQuery } from '@tanstack/react-query'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftKey } from '../../src-shared/ipc/contract/files'
import type { SavedState } from '../components/marks/saved-mark'
import { call, ipcQuery } from './ipc'

/** Well under the second after which what was typed must be on the disk. */
const PAUSE_MS = 400
/** Whoever types without a pause is saved all the same. */
const MOST_MS = 1_000

/** What was half written the last time, read from the disk each time a screen opens. */
export function useStoredDraft(key: DraftKey) {
  return useQuery({ ...ipcQuery('draft.get', { key }), gcTime: 0 })
}

export interface DraftSaver {
  readonly saved: SavedState
  /** Saves this content once the typing pauses; worked out only then where it is a function. */
  readonly write: (content: string | (() => string)) => void
  /** Saves what is pending at once: before going elsewhere. */
  readonly flush: () => void
  /** Forgets what is pending: its content has just become an entry. */
  readonly drop: () => void
  /** Deletes the draft. */
  readonly remove: () => Promise<void>
}

/** Saves a draft as it is typed. A draft that cannot be saved stays marked as not saved yet and is tried again. */
export function useDraftSaver(key: DraftKey): DraftSaver {
  const [saved, tellSaved] = useState<SavedState>({ kind: 'saved' })
  // In the background: a whole form may be drawn again with it, and somebody types in it.
  const told = useRef<SavedState['kind']>('saved')
  const setSaved = useCallback((state: SavedState) => {
    // Said once for all the keys of one burst.
    if (state.kind === 'unsaved' && told.current === 'unsaved') return
    told.current = state.kind
    startTransition(() => tellSaved(state))
  }, [])
  const pending = useRef<string | (() => string)>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const since = useRef<number>(undefined)
  const name = JSON.stringify(key)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the same as long as its parts are
  const place = useMemo(() => key, [name])

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    if (pending.current === undefined) return
    const content = typeof pending.current === 'string' ? pending.current : pending.current()
    pending.current = undefined
    since.current = undefined
    setSaved({ kind: 'saving' })
    void call('draft.save', { key: place, content }).then((reply) => {
      if (reply.ok) return setSaved({ kind: 'saved', at: reply.value.savedAt })
      pending.current ??= content
      setSaved({ kind: 'unsaved' })
    })
  }, [place, setSaved])
  const write = useCallback(
    (content: string | (() => string)) => {
      pending.current = content
      setSaved({ kind: 'unsaved' })
      clearTimeout(timer.current)
      since.current ??= performance.now()
      const left = since.current + MOST_MS - performance.now()
      timer.current = setTimeout(flush, Math.max(0, Math.min(PAUSE_MS, left)))
    },
    [flush, setSaved]
  )
  const drop = useCallback(() => {
    clearTimeout(timer.current)
    pending.current = undefined
    since.current = undefined
    setSaved({ kind: 'saved' })
  }, [setSaved])
  const remove = useCallback(async () => {
    drop()
    await call('draft.remove', { key: place })
  }, [drop, place])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { saved, write, flush, drop, remove }
}
