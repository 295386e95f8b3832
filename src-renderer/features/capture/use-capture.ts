import { useCallback, useEffect, useRef, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { useCommand } from '../../lib/commands'
import { goToCase } from '../../lib/places'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useDraftSaver } from '../../lib/use-draft'
import { type CaptureForm, emptyCapture, isEmpty } from './capture-form'
import { type CaptureErrors, errorsOf, noErrors, toCaptureInput } from './to-input'

/** The page while it is written: its values, what is wrong with them, its draft, and how it becomes a case. */
export function useCapture(draft: CaptureForm) {
  const { today, zone } = useToday()
  const { language } = useTexts()
  const { preferences } = useOrganisation()
  const [form, setForm] = useState(draft)
  const [errors, setErrors] = useState<CaptureErrors>(noErrors)
  const saver = useDraftSaver({ kind: 'capture' })
  const { run, pending, refused } = useCommand('case.capture', { quiet: true })
  const latest = useRef(form)
  const { write, remove } = saver
  useEffect(() => {
    if (latest.current !== form) write(JSON.stringify(form))
    latest.current = form
  }, [form, write])

  const change = useCallback((changes: Partial<CaptureForm>) => {
    setForm((before) => ({ ...before, ...changes }))
    const named = Object.keys(changes)
    setErrors((before) => {
      const rest = Object.entries(before).filter(([field]) => !named.includes(field))
      return { since: {}, ...Object.fromEntries(rest) }
    })
  }, [])
  const addFiles = useCallback((taken: readonly Attachment[]) => {
    setForm((before) => ({ ...before, files: [...before.files, ...taken] }))
  }, [])
  const save = useCallback(async () => {
    const read = toCaptureInput(form, { today, zone, language: preferences?.language ?? language })
    if (!read.ok) {
      setErrors(read.errors)
      focusFirstWrong()
      return
    }
    const outcome = await run(read.value)
    if (outcome.ok) {
      // What was typed last may have been saved once more while the case was opened: it must not come back.
      await remove()
      goToCase(outcome.value.id)
      return
    }
    setErrors({ ...errorsOf(outcome.fields), since: {} })
  }, [form, today, zone, language, preferences, run, remove])
  const clear = useCallback(async () => {
    setForm(emptyCapture)
    latest.current = emptyCapture
    setErrors(noErrors)
    await remove()
  }, [remove])
  return { form, errors, change, addFiles, save, clear, saver, pending, refused, empty: isEmpty(form) }
}

/** Once the page shows what is wrong. */
function focusFirstWrong(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
