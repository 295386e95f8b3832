import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { useAsked } from '../../lib/asked'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useDraftSaver } from '../../lib/use-draft'
import { useIntake } from '../../lib/use-intake'
import {
  type ComposerErrors,
  type ComposerForm,
  emptyFor,
  isEmpty,
  noErrors,
  toCommand,
  withFiles
} from './composer-form'
import { useArrived } from './use-arrived'

/** The entry being written: open or folded, its values, its files, its draft, and how it is recorded. */
export function useComposer(view: CaseView, draft: ComposerForm) {
  const { t } = useTexts()
  const { today, zone } = useToday()
  const [open, setOpen] = useState(false)
  useAsked('write', () => setOpen(true))
  const [form, setForm] = useState(draft)
  const [errors, setErrors] = useState<ComposerErrors>(noErrors)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const saver = useDraftSaver({ kind: 'composer', case: view.row.id })
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const latest = useRef(form)
  const { write, remove, flush } = saver
  useEffect(() => {
    if (latest.current !== form) write(JSON.stringify(form))
    latest.current = form
  }, [form, write])

  const change = useCallback((changes: Partial<ComposerForm>) => {
    setForm((before) => ({ ...before, ...changes }))
    setErrors(noErrors)
    setRefused(undefined)
  }, [])
  const addFiles = useCallback(
    (taken: readonly Attachment[]) => {
      setOpen(true)
      setErrors(noErrors)
      setForm((before) => withFiles(before, [...before.files, ...taken], { today, zone }))
    },
    [today, zone]
  )
  const intake = useIntake(addFiles)
  const arrived = useArrived(intake)
  const recording = useRecording(setOpen, setForm)
  const reset = useCallback(
    async (next: ComposerForm) => {
      latest.current = next
      setForm(next)
      setErrors(noErrors)
      setRefused(undefined)
      intake.forgetRefused()
      await remove()
    },
    [intake.forgetRefused, remove]
  )
  const record = async () => {
    const read = toCommand(form, { today, zone })
    if (!read.ok) {
      setErrors(read.errors)
      return
    }
    const outcome = await run(read.command, t('composer.recorded'))
    if (outcome.ok) {
      setOpen(false)
      await reset({ ...emptyFor(view), kind: form.kind === 'files' ? 'call' : form.kind })
      return
    }
    const words = Object.entries(outcome.fields).map(([path, said]) => [path.replace(/^command\./u, ''), said])
    setErrors({ fields: Object.fromEntries(words), happened: {} })
    setRefused(outcome.words)
  }
  const fold = () => {
    flush()
    recording.use(undefined)
    setOpen(false)
  }
  const discard = async () => {
    recording.use(undefined)
    await reset(emptyFor(view))
    setOpen(false)
  }
  return {
    open,
    setOpen,
    fold,
    recording,
    form,
    change,
    errors,
    refused,
    intake,
    arrived,
    saver,
    record,
    discard,
    empty: isEmpty(form)
  }
}

/** The microphone and the camera, and what becomes of what they give: a longer recording stands in for a shorter one. */
function useRecording(setOpen: (open: boolean) => void, setForm: Dispatch<SetStateAction<ComposerForm>>) {
  const [device, setDevice] = useState<'voice' | 'camera' | undefined>(undefined)
  const use = useCallback(
    (picked: 'voice' | 'camera' | undefined) => {
      if (picked !== undefined) setOpen(true)
      setDevice(picked)
    },
    [setOpen]
  )
  const replaceFile = useCallback(
    (file: Attachment, instead: AttachmentId | undefined) =>
      setForm((before) => ({
        ...before,
        ...(isEmpty(before) && { kind: 'files' as const }),
        files: [...before.files.filter(({ id }) => id !== instead), file]
      })),
    [setForm]
  )
  const leaveOut = useCallback(
    (id: AttachmentId) => setForm((before) => ({ ...before, files: before.files.filter((file) => file.id !== id) })),
    [setForm]
  )
  return { device, use, replaceFile, leaveOut }
}

export type ComposerState = ReturnType<typeof useComposer>
