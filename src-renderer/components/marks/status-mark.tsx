import type { ReactNode } from 'react'
import classes from './status-mark.module.css'
import type { Tone } from './tone'

interface StatusMarkProps {
  readonly tone: Tone
  /** The word. The hue and the shape only repeat it. */
  readonly children: ReactNode
  /** On its tint, for a mark that stands alone. */
  readonly tinted?: boolean
}

/** A word with a shape and a hue: never the hue alone. */
export function StatusMark({ tone, children, tinted = false }: StatusMarkProps) {
  return (
    <span className={classes['mark']} data-tone={tone} data-tinted={tinted}>
      <ToneShape tone={tone} />
      <span>{children}</span>
    </span>
  )
}

/** One shape per tone, so that no one needs the hue: triangle, half disc, ring, tick, square, dot. */
export function ToneShape({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={classes['shape']} data-tone={tone} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {shape(tone)}
    </svg>
  )
}

function shape(tone: Tone): ReactNode {
  switch (tone) {
    case 'brick':
      return <path d="M5 0.8 9.6 9.2H0.4Z" fill="currentColor" />
    case 'amber':
      return (
        <>
          <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M5 1a4 4 0 0 1 0 8Z" fill="currentColor" />
        </>
      )
    case 'slate':
      return <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
    case 'green':
      return <path d="M1 5.4 3.9 8.2 9 2.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
    case 'accent':
      return <rect x="1" y="1" width="8" height="8" rx="1" fill="currentColor" />
    case 'plain':
      return <circle cx="5" cy="5" r="2.4" fill="currentColor" />
  }
}
