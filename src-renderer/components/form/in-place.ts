import { type RefObject, useState } from 'react'

export interface InPlace {
  readonly open: boolean
  readonly show: () => void
  /** Closes it and gives the focus back to what is left there. */
  readonly hide: () => void
}

/** Something that opens in its place inside `frame`. */
export function useInPlace(frame: RefObject<HTMLElement | null>, initially: boolean): InPlace {
  const [open, setOpen] = useState(initially)
  const hide = () => {
    setOpen(false)
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) frame.current?.querySelector('button')?.focus()
    })
  }
  return { open, show: () => setOpen(true), hide }
}
