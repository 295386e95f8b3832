import { Loader } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { KeyHint } from '../marks/key-hint'
import { ariaKeys } from '../marks/key-names'
import classes from './act-button.module.css'
import { isSingleKey, useActs, useLetterKeys } from './acts'
import { Hint } from './hint'
import { useNotice } from './notices'

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
  /** What is not ready yet and soon will be. It is pressed all the same, and done then. */
  readonly waits?: string | undefined
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
  const { label, named, rank = 'plain', icon: Mark, keys, waits, size = 'usual' } = props
  const [busy, run] = useOnceReady(props)
  const letters = useLetterKeys()
  // What is not ready yet may take a reason away.
  const reason = waits === undefined ? props.reason : undefined
  const said = reason ?? waits
  useOffer({ ...props, onAct: run })
  return (
    <Hint label={said} onFocus={said !== undefined}>
      <button
        type="button"
        className={classes['button']}
        data-rank={rank}
        data-size={size}
        data-icon={Mark !== undefined}
        disabled={busy}
        aria-label={named}
        aria-disabled={reason === undefined ? undefined : true}
        aria-description={said}
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

/** Runs an act once what it waits for is there; one that cannot be done says why. */
function useOnceReady({ onAct, reason, waits }: ActButtonProps): readonly [boolean, () => Promise<void>] {
  const [busy, run] = useBusy(onAct)
  const notice = useNotice()
  const [pressed, setPressed] = useState(false)
  const begin = async () => {
    if (waits !== undefined) setPressed(true)
    else if (reason !== undefined) notice({ text: reason, tone: 'amber' })
    else await run()
  }
  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => {
    if (!pressed || waits !== undefined) return
    setPressed(false)
    void latest.current()
  }, [pressed, waits])
  return [busy || pressed, begin]
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

function useOffer({ label, keys, icon, group, reason, inPalette = true, onAct }: ActButtonProps) {
  const id = useId()
  const latest = useRef(onAct)
  latest.current = onAct
  const acts = useMemo(
    () => (inPalette ? [{ id, label, keys, icon, group, reason, run: () => latest.current() }] : []),
    [id, label, keys, icon, group, reason, inPalette]
  )
  useActs(acts)
}
