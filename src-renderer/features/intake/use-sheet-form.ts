import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftSheet } from '../../../src-shared/ipc/contract/files'
import type { CaseId } from '../../../src-shared/lib/ids'
import { type DraftSaver, useDraftSaver } from '../../lib/use-draft'

export interface SheetForm<T> {
  readonly form: T
  readonly change: (part: Partial<T>) => void
  readonly saver: DraftSaver
  /** Forgets what was typed: it is recorded, or given up. */
  readonly clear: () => Promise<void>
}

/** A sheet as it is typed, kept on the disk until it is recorded. */
export function useSheetForm<T extends object>(id: CaseId, sheet: DraftSheet, start: T): SheetForm<T> {
  const [form, setForm] = useState(start)
  const saver = useDraftSaver({ kind: 'sheet', case: id, sheet })
  const latest = useRef(form)
  // What was changed just before it was recorded is drawn after: it is no draft any more.
  const isCleared = useRef(false)
  const { write, remove } = saver
  useEffect(() => {
    if (latest.current !== form && !isCleared.current) write(JSON.stringify(form))
    latest.current = form
  }, [form, write])
  const change = useCallback((part: Partial<T>) => {
    isCleared.current = false
    setForm((before) => ({ ...before, ...part }))
  }, [])
  const clear = useCallback(() => {
    isCleared.current = true
    return remove()
  }, [remove])
  return { form, change, saver, clear }
}
