import { ToneShape } from '../marks/status-mark'
import classes from './safety.module.css'

/** Why something was refused, in its place on the page; read aloud when it comes. */
export function RefusalLine({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <p className={classes['refusal']} role="alert">
      <ToneShape tone="brick" />
      <span>{words}</span>
    </p>
  )
}
