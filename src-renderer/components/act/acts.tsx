import { getHotkeyHandler } from '@mantine/hooks'
import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore
} from 'react'
import type { Act } from './act'

/** The acts of what is on the screen, by the component that offers them. */
class ActRegistry {
  #offers = new Map<string, readonly Act[]>()
  #all: readonly Act[] = []
  #listeners = new Set<() => void>()

  #letterKeys = true

  readonly all = (): readonly Act[] => this.#all

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  offer(owner: string, acts: readonly Act[]): void {
    this.#offers.set(owner, acts)
    this.#changed()
  }

  withdraw(owner: string): void {
    this.#offers.delete(owner)
    this.#changed()
  }

  readonly letterKeys = (): boolean => this.#letterKeys

  setLetterKeys(on: boolean): void {
    if (this.#letterKeys === on) return
    this.#letterKeys = on
    this.#changed()
  }

  #changed(): void {
    this.#all = [...this.#offers.values()].flat()
    for (const listener of this.#listeners) listener()
  }
}

const RegistryContext = createContext<ActRegistry | undefined>(undefined)

function useRegistry(): ActRegistry {
  const registry = use(RegistryContext)
  if (registry === undefined) throw new Error('Acts need an ActsProvider above them')
  return registry
}

/** Collects the acts of everything inside, and runs them by their shortcuts. */
export function ActsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new ActRegistry())
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => runByKey(registry, event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

/** Offers acts as long as the calling component is on the screen: in the palette, and by their shortcuts. */
export function useActs(acts: readonly Act[]): void {
  const registry = useRegistry()
  const owner = useId()
  // Before the screen is painted: a key works from the moment its button is seen.
  useLayoutEffect(() => {
    registry.offer(owner, acts)
    return () => registry.withdraw(owner)
  }, [registry, owner, acts])
}

const nothing: readonly Act[] = []

/** Every act offered at this moment; nothing, and nothing drawn again, while nobody `looks`. */
export function useOfferedActs(looks = true): readonly Act[] {
  const registry = useRegistry()
  return useSyncExternalStore(registry.subscribe, looks ? registry.all : () => nothing)
}

/** A shortcut of one character, which speech or a slip of the hand may type by mistake (WCAG 2.1.4). */
export function isSingleKey(keys: string): boolean {
  const key = keys.split('+').at(-1) ?? ''
  return key.length === 1 && !/\b(?:mod|ctrl|alt|meta)\+/u.test(keys)
}

/** Whether single letters are answered. */
export function useLetterKeys(): boolean {
  const registry = useRegistry()
  return useSyncExternalStore(registry.subscribe, registry.letterKeys)
}

/** Switches single letters on or off for as long as the caller says so. */
export function useLetterKeysSetting(on: boolean): void {
  const registry = useRegistry()
  useEffect(() => registry.setLetterKeys(on), [registry, on])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

/**
 * A figure stands for its key, whatever that key types: on a French keyboard the figures need Shift, and `mod+1` would
 * never come.
 */
function physical(keys: string, event: KeyboardEvent): string {
  const digit = /\+([0-9])$/u.exec(keys)?.[1]
  return digit !== undefined && event.code === `Digit${digit}` ? keys.replace(/[0-9]$/u, event.key) : keys
}

/** A dialog keeps the keys for itself. The act offered last wins: it belongs to what was opened last. */
function runByKey(registry: ActRegistry, event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('[aria-modal="true"]') !== null) return
  const answers = (keys: string) => registry.letterKeys() || !isSingleKey(keys)
  const usable = (keys: string) => answers(keys) && (!isTyping(event.target) || keys.includes('mod+'))
  for (const act of registry.all().toReversed()) {
    if (act.keys === undefined || !usable(act.keys)) continue
    getHotkeyHandler([[physical(act.keys, event), () => void act.run()]])(event)
    if (event.defaultPrevented) return
  }
}
