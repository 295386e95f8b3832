import { Loader } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { useId, useMemo, useRef, useState } from 'react'
import { KeyHint } from '../marks/key-hint'
import { ariaKeys } from '../marks/key-names'
import classes from './act-button.module.css'
import { isSingleKey, useActs, useLetterKeys } from './acts'
import { Hint } from './hint'

interface ActButtonProps {
  /** A verb with its object. */
  readonly label: string
  /** Its name where several of the same label stand together. */
  readonly named?: string
  readonly onAct: () => void | Promise<void>
  /** `main` is the one filled button of a screen: the next step. */
  readonly rank?: 'main' | 'plain' | 'quiet' | 'final'
  readonly icon?: Icon
  readonly keys?: string
  /** Why it cannot be done now. The button stays in place and says so. */
  readonly reason?: string | undefined
  readonly size?: 'small' | 'usual'
  /** Also in the palette; not for Cancel and Close. */
  readonly inPalette?: boolean
  readonly group?: string
}

/**
 * A button for one act: with its shortcut, in the palette, busy while it runs, saying why when it cannot. A plain button:
 * a screen has a dozen, and the library's own costs as much as a row of a list.
 */
export function ActButton(props: ActButtonProps) {
  const { label, named, onAct, rank = 'plain', icon: Mark, keys, reason, size = 'usual', inPalette = true } = props
  const [busy, run] = useBusy(onAct)
  const letters = useLetterKeys()
  useOffer({ ...props, inPalette: inPalette && reason === undefined, onAct: run })
  return (
    <Hint label={reason} onFocus={reason !== undefined}>
      <button
        type="button"
        className={classes['button']}
        data-rank={rank}
        data-size={size}
        data-icon={Mark !== undefined}
        disabled={busy}
        aria-label={named}
        aria-disabled={reason === undefined ? undefined : true}
        aria-description={reason}
        aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
        onClick={() => reason === undefined && void run()}
      >
        <span className={classes['inner']}>
          {Mark !== undefined && (
            <span className={classes['icon']}>
              <Mark size={16} stroke={1.6} aria-hidden />
            </span>
          )}
          <span className={classes['label']}>
            {label}
            {keys !== undefined && (letters || !isSingleKey(keys)) && <KeyHint keys={keys} />}
          </span>
        </span>
        {busy && (
          <span className={classes['busy']}>
            <Loader size={18} color="currentColor" aria-hidden />
          </span>
        )}
      </button>
    </Hint>
  )
}

/** Runs an act once at a time. */
function useBusy(onAct: () => void | Promise<void>): readonly [boolean, () => Promise<void>] {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const run = async () => {
    if (running.current) return
    running.current = true
    const outcome = onAct()
    try {
      if (outcome instanceof Promise) setBusy(true)
      await outcome
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return [busy, run]
}

function useOffer({ label, keys, icon, group, inPalette, onAct }: ActButtonProps) {
  const id = useId()
  const latest = useRef(onAct)
  latest.current = onAct
  const acts = useMemo(
    () => (inPalette ? [{ id, label, keys, icon, group, run: () => latest.current() }] : []),
    [id, label, keys, icon, group, inPalette]
  )
  useActs(acts)
}
