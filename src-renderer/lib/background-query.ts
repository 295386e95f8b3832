import {
  keepPreviousData,
  QueryObserver,
  type QueryObserverOptions,
  replaceEqualDeep,
  useQueryClient
} from '@tanstack/react-query'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Input, Output } from '../../src-shared/ipc/contract'
import { ask, type Unanswered } from './ipc'

/** What was answered last, and what it was asked of. */
interface Answered<Of, Data> {
  readonly of: Of
  readonly data: Data | undefined
  readonly isError: boolean
  /** The answer to what was asked before stands until this one is there. */
  readonly isBefore: boolean
}

interface Background<Of, C extends Channel> {
  /** What is asked about. */
  readonly of: Of
  readonly inputOf: (of: Of) => Input<C>
  /** Milliseconds without a change of it before it is asked. */
  readonly wait: number
  /** Milliseconds that an answer nobody shows is kept. */
  readonly kept: number
  readonly enabled?: boolean
}

/**
 * Asks about something that somebody may be typing. Neither the question nor its answer draws anything at once, as those
 * of `useQuery` do: all of it is drawn in pieces that give way to the next key.
 */
export function useBackgroundQuery<Of, C extends Channel>(
  channel: C,
  { of, inputOf, wait, kept, enabled = true }: Background<Of, C>
) {
  const client = useQueryClient()
  const optionsOf = (one: Of): QueryObserverOptions<Output<C>, Unanswered> => {
    const input = inputOf(one)
    return {
      queryKey: [channel, input],
      queryFn: () => ask(channel, input),
      gcTime: kept,
      enabled,
      placeholderData: keepPreviousData
    }
  }
  const asked = useRef(of)
  const [observer] = useState(() => new QueryObserver(client, optionsOf(of)))
  const [answered, setAnswered] = useState<Answered<Of, Output<C>>>({
    ...{ of, data: undefined, isError: false, isBefore: true }
  })
  const options = useRef(optionsOf)
  options.current = optionsOf
  const hear = useCallback(() => {
    const { data, isError, isPlaceholderData } = observer.getCurrentResult()
    const told = { of: asked.current, isError, isBefore: isPlaceholderData || (data === undefined && !isError) }
    startTransition(() =>
      setAnswered((before) => {
        // What it says again is the same object: only what is new to it is drawn.
        const next = { ...told, data: replaceEqualDeep(before.data, data) }
        return isSame(before, next) ? before : next
      })
    )
  }, [observer])
  useEffect(() => observer.subscribe(hear), [observer, hear])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what may be asked from now on is asked at once
  useEffect(() => {
    const put = () => {
      asked.current = of
      observer.setOptions(options.current(of))
      // Where the same was asked of another, nothing else is heard of it.
      hear()
    }
    if (asked.current === of) return put()
    const timer = setTimeout(put, wait)
    return () => clearTimeout(timer)
  }, [observer, hear, of, wait, enabled])
  const again = useCallback(() => void observer.refetch(), [observer])
  return { ...answered, again }
}

const isSame = <Of, Data>(before: Answered<Of, Data>, after: Answered<Of, Data>): boolean =>
  before.of === after.of &&
  before.data === after.data &&
  before.isError === after.isError &&
  before.isBefore === after.isBefore
