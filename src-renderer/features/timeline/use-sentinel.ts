import { useEffect, useRef } from 'react'

/** Pixels before the end at which more is asked for. */
const AHEAD = '600px'

/** Calls when the element comes near to being seen; not while there is nothing to call. */
export function useSentinel(onNear: (() => void) | undefined) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(onNear)
  useEffect(() => {
    latest.current = onNear
  })
  const watching = onNear !== undefined
  useEffect(() => {
    const target = element.current
    if (!watching || target === null) return
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) latest.current?.()
      },
      { rootMargin: AHEAD }
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [watching])
  return element
}
