import { useCallback, useRef, useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import {
  type Burst,
  begins,
  goingOn,
  noBurst,
  photographed,
  spoken
} from '../../../src-shared/domain/case/visits/burst'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import {
  type CaseId,
  type DefectId,
  defectId,
  type EventId,
  type LotId,
  type VisitId
} from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import { useCommand } from '../../lib/commands'
import { newId } from '../../lib/new-id'
import { useSaveLine } from './use-save-line'

interface Taken {
  readonly name: string
  readonly bytes: Blob | Promise<Blob>
}

interface Kept {
  readonly entry: EventId
  readonly before: Burst
  /** The photograph it is, if it is one. */
  readonly photo: Attachment | undefined
}

/** Where one stands, and of which lot what one sees is. */
interface Where {
  readonly room: string
  readonly lot: LotId | undefined
  /** A known defect that one begins with. */
  readonly about?: DefectId | undefined
}

export interface BurstCapture {
  readonly burst: Burst
  /** How many things are on their way to the disk. */
  readonly waiting: number
  /** Why the first of them is not saved; everything waits behind it until it is tried again. */
  readonly refused: string | undefined
  readonly photograph: (file: Taken) => void
  /** From now on something is said of the defect: the next photograph is another's. */
  readonly speak: () => void
  readonly heard: (defect: Burst['defect'], file: Taken) => void
  readonly next: () => void
  readonly again: () => void
  /** Takes back the last thing that was saved. */
  readonly undo: () => void
  readonly undoable: boolean
  /** The last photograph that is saved, as long as it is the last one taken. */
  readonly last: Attachment | undefined
}

const freshDefect = () => newId(defectId)

/**
 * Photographs and voice notes as fast as a thumb is, each an event on the disk before it counts. What is taken waits in
 * line, in order: a slow disk loses no tap, and what cannot be saved stays until it is.
 */
export function useBurst(id: CaseId, visit: VisitId, { room, lot, about }: Where): BurstCapture {
  const { run } = useCaseCommands(id, { quiet: true })
  const { run: takeIn } = useCommand('attachment.take-bytes', { quiet: true })
  const [burst, setBurst] = useState<Burst>(() => (about === undefined ? noBurst : goingOn(about)))
  const { enqueue, waiting, refused, again } = useSaveLine()
  const [kept, setKept] = useState<readonly Kept[]>([])
  const now = useRef(burst)

  const become = useCallback((to: Burst) => {
    now.current = to
    setBurst(to)
  }, [])

  const record = useCallback(
    (file: Taken, before: Burst, commandFor: (attachments: CaseCommandInput['attachments']) => CaseCommandInput) =>
      enqueue(async () => {
        const bytes = new Uint8Array(await (await file.bytes).arrayBuffer())
        const taken = await takeIn({ name: file.name, bytes, job: crypto.randomUUID() })
        if (!taken.ok) return taken.words
        const outcome = await run(commandFor(taken.value.taken))
        if (!outcome.ok) return outcome.words
        const [entry] = outcome.value.events
        const photo = taken.value.taken.find(({ mediaType }) => mediaType.startsWith('image/'))
        if (entry !== undefined) setKept((all) => [...all, { entry, before, photo }])
        return undefined
      }),
    [enqueue, takeIn, run]
  )

  const photograph = useCallback(
    (file: Taken) => {
      const before = now.current
      const after = photographed(before, freshDefect)
      become(after)
      const { defect } = after
      const first = begins(after)
      record(file, before, (attachments) =>
        first
          ? { type: 'capture-defect', defect, visit, room, ...(lot && { lot }), attachments }
          : { type: 'document-defect', defect, attachments }
      )
    },
    [record, become, visit, room, lot]
  )

  const heard = useCallback(
    (defect: Burst['defect'], file: Taken) => {
      if (defect === undefined) return
      record(file, now.current, (attachments) => ({ type: 'document-defect', defect, attachments }))
    },
    [record]
  )

  const undo = () => {
    const last = kept.at(-1)
    if (last === undefined) return
    setKept((all) => all.slice(0, -1))
    become(last.before)
    enqueue(async () => {
      const outcome = await run({ type: 'undo', entry: last.entry })
      return outcome.ok ? undefined : outcome.words
    })
  }

  return {
    ...{ burst, waiting, refused, again, photograph, heard, undo },
    speak: () => become(spoken(now.current)),
    next: () => become(noBurst),
    undoable: kept.length > 0 && waiting === 0,
    last: waiting === 0 ? kept.findLast(({ photo }) => photo !== undefined)?.photo : undefined
  }
}
