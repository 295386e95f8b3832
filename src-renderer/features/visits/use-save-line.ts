import { useCallback, useRef, useState } from 'react'

/** Puts something on the disk; answers why not, in words, or nothing once it is there. */
type Save = () => Promise<string | undefined>

interface SaveLine {
  readonly enqueue: (save: Save) => void
  /** How many things are on their way to the disk. */
  readonly waiting: number
  /** Why the first of them is not saved; the others wait behind it until it is tried again. */
  readonly refused: string | undefined
  readonly again: () => void
}

/** Saves one thing after the other, in order; nothing that was taken is given up. */
export function useSaveLine(): SaveLine {
  const [waiting, setWaiting] = useState(0)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const line = useRef<Save[]>([])
  const working = useRef(false)
  const work = useCallback(async () => {
    if (working.current) return
    working.current = true
    for (let save = line.current[0]; save !== undefined; save = line.current[0]) {
      const why = await save()
      setRefused(why)
      if (why !== undefined) break
      line.current.shift()
      setWaiting(line.current.length)
    }
    working.current = false
  }, [])
  const enqueue = useCallback(
    (save: Save) => {
      line.current.push(save)
      setWaiting(line.current.length)
      void work()
    },
    [work]
  )
  return { enqueue, waiting, refused, again: () => void work() }
}
