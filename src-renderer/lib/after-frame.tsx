import { type ReactNode, startTransition, useEffect, useState } from 'react'

const nothing = Symbol('nothing')

/**
 * Whether a frame was painted since the caller was drawn, or drawn with another value: for what is not looked for first.
 * React's own background draws it as soon as the rest is there, often into the very frame that was to show the rest.
 */
export function useAfterFrame(value?: unknown): boolean {
  const [painted, setPainted] = useState<unknown>(nothing)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // The frame is painted once its own callbacks are done.
      timer = setTimeout(() => startTransition(() => setPainted(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted === value
}

/** What may come a frame after what one looks for. */
export function AfterFrame({ children }: { readonly children: () => ReactNode }) {
  return useAfterFrame() ? children() : null
}
