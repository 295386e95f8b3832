import { useCallback, useEffect, useRef } from 'react'

const PAUSE_MS = 150

/** The same function, called once the typing pauses; what is pending is dropped when the component goes. */
export function useAfterTyping<T>(act: (value: T) => void): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((value: T) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(value), PAUSE_MS)
  }, [])
}
