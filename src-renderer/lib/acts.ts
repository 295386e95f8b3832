import type { Icon } from '@tabler/icons-react'
import { useEffect, useId, useSyncExternalStore } from 'react'

/** Something a person can do now. The palette lists it, its keys do it. */
export interface Act {
  /** Unique on the screen: `case.assign`. */
  readonly id: string
  /** A verb with its object. */
  readonly label: string
  /** `n`, `mod+k`, `shift+enter`, or two keys one after the other: `g t`. */
  readonly keys?: string
  /** Acts of the screen come before the places and the application's own. */
  readonly group?: 'here' | 'places' | 'app'
  readonly icon?: Icon
  /** Why it cannot be done now; it is shown grey with this reason. */
  readonly unavailable?: string | undefined
  readonly run: () => void
}

const registered = new Map<string, readonly Act[]>()
const listeners = new Set<() => void>()
let version = 0

const shape = (acts: readonly Act[]) =>
  JSON.stringify(acts.map(({ id, label, keys, unavailable }) => [id, label, keys, unavailable]))

function changed(): void {
  version += 1
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Offers acts while the component is on screen. Later registrations win when two share a shortcut. */
export function useRegisterActs(acts: readonly Act[]): void {
  const owner = useId()
  useEffect(() => {
    const before = registered.get(owner)
    registered.set(owner, acts)
    if (before === undefined || shape(before) !== shape(acts)) changed()
  })
  useEffect(
    () => () => {
      registered.delete(owner)
      changed()
    },
    [owner]
  )
}

const order = { here: 0, places: 1, app: 2 } as const

/** Every act of the moment, those of the screen first. */
export function currentActs(): readonly Act[] {
  const all = [...registered.values()].toReversed().flat()
  return all.toSorted((a, b) => order[a.group ?? 'here'] - order[b.group ?? 'here'])
}

/** The same, followed while a component shows them. */
export function useCurrentActs(): readonly Act[] {
  useSyncExternalStore(subscribe, () => version)
  return currentActs()
}
