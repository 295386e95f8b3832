import { type RefObject, useEffect, useRef, useState } from 'react'

/** So far outside the window, in pixels, that what comes into sight is drawn already. */
const AHEAD = 600

/**
 * Whether an element has come near what is seen; from then on it is. Rows of a long list say their words at once and draw
 * their buttons once they are near.
 * @param from the start: seen without being looked for
 */
export function useNear<E extends Element>(from: boolean): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null)
  const [near, setNear] = useState(from)
  useEffect(() => {
    const watched = element.current
    if (near || watched === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: `${AHEAD}px 0px` }
    )
    observer.observe(watched)
    return () => observer.disconnect()
  }, [near])
  return [element, near]
}
