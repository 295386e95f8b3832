import { useCallback, useState } from 'react'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { useTakeArrivals } from '../../lib/jobs'
import type { Intake } from '../../lib/use-intake'
import { partMessages } from './messages'

/**
 * Files given to an open case: messages are read and shown before they are filed, the others go where `intake` takes them.
 */
export function useArrived(intake: Intake) {
  const { take, progress, cancel } = useTakeArrivals()
  const [ids, setIds] = useState<readonly ArrivalId[]>([])
  const [refused, setRefused] = useState<Intake['refused']>([])
  const { add: addFiles } = intake
  const add = useCallback(
    async (files: readonly File[]) => {
      const { messages, others } = partMessages(files)
      if (others.length > 0) addFiles(others)
      if (messages.length === 0) return
      const taken = await take(messages)
      if (taken === undefined) return
      setRefused(taken.refused)
      setIds((before) => [...before, ...taken.arrivals])
    },
    [take, addFiles]
  )
  const line: Intake = {
    ...intake,
    progress: progress ?? intake.progress,
    cancel: progress === undefined ? intake.cancel : cancel,
    refused: [...intake.refused, ...refused]
  }
  return { ids, show: setIds, add, line }
}
