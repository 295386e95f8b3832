import { useEffect, useState } from 'react'

/**
 * Whether a frame was painted since something was ready, from then on. For what stands around a list and costs more to
 * draw than its rows: React's own background may draw it into the very frame that was to show them.
 */
export function useAfterFrame(ready: boolean): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    if (!ready || painted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // The frame is painted once its own callbacks are done.
      timer = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [ready, painted])
  return painted
}
