import { useCallback, useState } from 'react'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import type { Taken } from '../../src-shared/ipc/contract/shapes'
import { type Progress, useJob, useTakeDropped } from './jobs'

export interface Intake {
  /** Takes in files that were dropped or pasted. */
  readonly add: (files: readonly File[]) => void
  /** Asks for files by the system's dialogue. */
  readonly choose: (what: 'files' | 'pictures' | 'card') => Promise<void>
  readonly progress: Progress | undefined
  readonly cancel: () => void
  /** Files of the last take that could not be taken, and why; the others were. */
  readonly refused: Taken['refused']
  readonly forgetRefused: () => void
}

/** Files on their way into the workspace, dropped, pasted or chosen. They belong to no case until a command names them. */
export function useIntake(onTaken: (taken: readonly Attachment[]) => void): Intake {
  const { take, ...dropped } = useTakeDropped()
  const { run, ...chosen } = useJob('attachment.choose')
  const [refused, setRefused] = useState<Taken['refused']>([])
  const receive = useCallback(
    (answer: Taken | undefined) => {
      if (answer === undefined) return
      setRefused(answer.refused)
      if (answer.taken.length > 0) onTaken(answer.taken)
    },
    [onTaken]
  )
  const add = useCallback(
    (files: readonly File[]) => {
      if (files.length > 0) void take(files).then(receive)
    },
    [take, receive]
  )
  const choose = useCallback(
    async (what: 'files' | 'pictures' | 'card') => {
      const outcome = await run((job) => ({ what, job }))
      if (outcome.ok) receive(outcome.value)
    },
    [run, receive]
  )
  const cancel = () => {
    dropped.cancel()
    chosen.cancel()
  }
  const forgetRefused = useCallback(() => setRefused([]), [])
  return { add, choose, progress: dropped.progress ?? chosen.progress, cancel, refused, forgetRefused }
}
