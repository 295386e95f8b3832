import { useCallback, useEffect, useRef, useState } from 'react'
import type { Channel } from '../../src-shared/ipc/channels'
import type { contract, Input, Output } from '../../src-shared/ipc/contract'
import type { TakenArrivals } from '../../src-shared/ipc/contract/arrivals'
import type { Taken } from '../../src-shared/ipc/contract/shapes'
import type { Reply } from '../../src-shared/ipc/reply'
import { useNotice } from '../components/act/notices'
import { type Command, type CommandOptions, type Outcome, refusalNotice, toOutcome, useCommand } from './commands'
import { call, onNotice, takeArrivals, takeDropped } from './ipc'
import { useTexts } from './texts'

type Contract = typeof contract
/** Channels whose work takes a while: they carry a job id, tell their progress and can be cancelled. */
export type LongChannel = { [C in Channel]: Contract[C] extends { readonly long: true } ? C : never }[Channel]

export interface Progress {
  readonly done: number
  /** Undefined while nobody knows how much there is. */
  readonly total: number | undefined
}

interface JobState {
  readonly progress: Progress | undefined
  /** A new id whose progress is followed from now on. */
  readonly begin: () => string
  readonly end: () => void
  readonly cancel: () => void
}

function useJobState(): JobState {
  const current = useRef<string | undefined>(undefined)
  const [progress, setProgress] = useState<Progress | undefined>(undefined)
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind !== 'progress' || notice.job !== current.current) return
        setProgress({ done: notice.done, total: notice.total })
      }),
    []
  )
  const begin = useCallback(() => {
    const job = crypto.randomUUID()
    current.current = job
    setProgress({ done: 0, total: undefined })
    return job
  }, [])
  const end = useCallback(() => {
    current.current = undefined
    setProgress(undefined)
  }, [])
  const cancel = useCallback(() => {
    if (current.current !== undefined) void call('job.cancel', { job: current.current })
  }, [])
  return { progress, begin, end, cancel }
}

export interface Job<C extends LongChannel> extends Omit<Command<C>, 'run'> {
  /** Starts the work: `backup.run((job) => ({ job }))`. */
  readonly run: (inputFor: (job: string) => Input<C>) => Promise<Outcome<C>>
  /** How far it is; undefined when nothing runs. */
  readonly progress: Progress | undefined
  /** Asks it to stop; `run` then answers `cancelled`, and nothing is left half done. */
  readonly cancel: () => void
}

/** A command that takes a while: `const backup = useJob('backup.make')`, with `backup.progress` and `backup.cancel()`. */
export function useJob<C extends LongChannel>(channel: C, options: CommandOptions = {}): Job<C> {
  const { run, ...command } = useCommand(channel, options)
  const { progress, begin, end, cancel } = useJobState()
  const start = useCallback(
    async (inputFor: (job: string) => Input<C>) => {
      try {
        return await run(inputFor(begin()))
      } finally {
        end()
      }
    },
    [run, begin, end]
  )
  return { ...command, run: start, progress, cancel }
}

interface Taking<T> {
  /** Takes the files in, one after the other; undefined when none could be, which was then said. */
  readonly take: (files: readonly File[]) => Promise<T | undefined>
  readonly progress: Progress | undefined
  readonly cancel: () => void
}

/** Files dropped or pasted outside of any case. */
export function useTakeArrivals(): Taking<TakenArrivals> {
  return useTaking<'arrival.choose'>(takeArrivals)
}

/** Files dropped on the window. They belong to no case until a command names them. */
export function useTakeDropped(): Taking<Taken> {
  return useTaking<'attachment.choose'>(takeDropped)
}

/** Dropped files go another way than calls do, and answer as the call does that chooses files. */
function useTaking<C extends LongChannel>(
  give: (files: readonly File[], job: string) => Promise<Reply<C>>
): Taking<Output<C>> {
  const texts = useTexts()
  const notice = useNotice()
  const { progress, begin, end, cancel } = useJobState()
  const take = useCallback(
    async (files: readonly File[]) => {
      try {
        const outcome = toOutcome<C>(texts, await give(files, begin()))
        if (outcome.ok) return outcome.value
        if (outcome.reason !== 'cancelled') notice(refusalNotice(texts.t, outcome))
        return undefined
      } finally {
        end()
      }
    },
    [give, texts, notice, begin, end]
  )
  return { take, progress, cancel }
}
