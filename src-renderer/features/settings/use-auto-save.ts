import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import type { OrganisationCommand } from '../../../src-shared/domain/organisation/decide'
import type { SavedState } from '../../components/marks/saved-mark'
import { type Refused, useCommand } from '../../lib/commands'

const PAUSE_MS = 600

interface AutoSave {
  readonly saved: SavedState
  /** Saves at once what is complete: for when a field is left. */
  readonly save: () => void
  readonly refused: Refused<'organisation.do'> | undefined
}

/**
 * Saves a section of the firm when a field is left or the typing pauses, once all of it is complete. Until then nothing
 * is lost: it stays in the fields, which say what is missing, and the mark says that it is not saved yet.
 */
export function useAutoSave<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  schema: z.ZodType<Out, In>,
  toCommand: (values: Out) => OrganisationCommand
): AutoSave {
  const { run, pending, refused } = useCommand('organisation.do', { quiet: true })
  const { getValues, subscribe } = form
  const kept = useRef<string>(undefined)
  const [unsaved, setUnsaved] = useState(false)
  kept.current ??= JSON.stringify(getValues())

  const save = useCallback(() => {
    const written = JSON.stringify(getValues())
    const complete = schema.safeParse(getValues())
    if (written === kept.current || !complete.success) return
    const before = kept.current
    kept.current = written
    void run({ command: toCommand(complete.data) }).then((outcome) => {
      const done = outcome.ok || outcome.reason === 'nothing-changed'
      if (!done) kept.current = before
      setUnsaved(!done)
    })
  }, [getValues, schema, toCommand, run])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        setUnsaved(JSON.stringify(getValues()) !== kept.current)
        clearTimeout(timer)
        timer = setTimeout(save, PAUSE_MS)
      }
    })
    return () => {
      clearTimeout(timer)
      stop()
      save()
    }
  }, [subscribe, getValues, save])

  const settled: SavedState = unsaved ? { kind: 'unsaved' } : { kind: 'saved' }
  return { saved: pending ? { kind: 'saving' } : settled, save, refused }
}
