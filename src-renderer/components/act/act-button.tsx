import { Button, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { KeyHint } from '../marks/key-hint'
import { ariaKeys } from '../marks/key-names'
import { isSingleKey, useActs, useLetterKeys } from './acts'

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

const variants = { main: 'filled', plain: 'default', quiet: 'subtle', final: 'outline' } as const
const colours = { main: 'accent', plain: 'accent', quiet: 'accent', final: 'var(--brick)' } as const

/** A button for one act: with its shortcut, in the palette, busy while it runs, saying why when it cannot. */
export function ActButton(props: ActButtonProps) {
  const { label, named, onAct, rank = 'plain', icon: Mark, keys, reason, size = 'usual', inPalette = true } = props
  const [busy, run] = useBusy(onAct)
  const letters = useLetterKeys()
  useOffer({ ...props, inPalette: inPalette && reason === undefined, onAct: run })
  return (
    <Explained reason={reason}>
      <Button
        variant={variants[rank]}
        color={colours[rank]}
        size={size === 'small' ? 'xs' : 'sm'}
        loading={busy}
        {...(named === undefined ? {} : { 'aria-label': named })}
        {...(reason === undefined ? {} : { 'data-disabled': true, 'aria-disabled': true })}
        {...(keys === undefined ? {} : { 'aria-keyshortcuts': ariaKeys(keys) })}
        leftSection={Mark === undefined ? undefined : <Mark size={16} stroke={1.6} aria-hidden />}
        onClick={() => reason === undefined && void run()}
      >
        {label}
        {keys !== undefined && (letters || !isSingleKey(keys)) && <KeyHint keys={keys} />}
      </Button>
    </Explained>
  )
}

function Explained({ reason, children }: { readonly reason: string | undefined; readonly children: ReactNode }) {
  return (
    <Tooltip label={reason ?? ''} disabled={reason === undefined} events={{ hover: true, focus: true, touch: true }}>
      {children}
    </Tooltip>
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
