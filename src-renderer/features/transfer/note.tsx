import type { ReactNode } from 'react'
import { ToneShape } from '../../components/marks/status-mark'
import type { Tone } from '../../components/marks/tone'
import classes from './transfer.module.css'

/** A sentence with its tone, over as many lines as it takes. */
export function Note({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <p className={classes['note']} data-tone={tone}>
      <ToneShape tone={tone} />
      <span>{children}</span>
    </p>
  )
}
