import classes from './key-hint.module.css'
import { keyNames } from './key-names'

interface KeyHintProps {
  /** A shortcut as acts hold it: `mod+k`, `shift+enter`, `c`. */
  readonly keys: string
}

/** The shortcut of an act, beside it, so that one learns it by using. Reading aids hear it from the act itself. */
export function KeyHint({ keys }: KeyHintProps) {
  return (
    <span className={classes['keys']} aria-hidden="true">
      {keyNames(keys).map((name) => (
        <kbd key={name} className={classes['key']}>
          {name}
        </kbd>
      ))}
    </span>
  )
}
