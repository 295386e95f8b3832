import { useSyncExternalStore } from 'react'

/**
 * The address lives whole behind the `#`, its parameters too (`#/cases?view=late`), so that a plain link reaches any
 * state of a screen and nothing of it goes to the main process.
 */
const MOVED = 'hashchange'

function whole(): string {
  const address = window.location.hash.slice(1)
  return address.startsWith('/') ? address : '/'
}

function path(): string {
  return whole().split('?', 1)[0] ?? '/'
}

function search(): string {
  const address = whole()
  const mark = address.indexOf('?')
  return mark < 0 ? '' : address.slice(mark + 1)
}

function subscribe(moved: () => void): () => void {
  window.addEventListener(MOVED, moved)
  return () => window.removeEventListener(MOVED, moved)
}

let before: string | undefined

/** Begins to keep where one comes from; before anything is drawn, since what is drawn for an address may ask. */
export function keepAddressBefore(): void {
  window.addEventListener(MOVED, ({ oldURL }) => {
    // A parameter that was replaced has no old address.
    const at = oldURL.indexOf('#')
    const left = at < 0 ? '' : oldURL.slice(at + 1)
    if (left.startsWith('/') && left.split('?', 1)[0] !== path()) before = left
  })
}

/** The address of the screen one came from; undefined on the first one. */
export function addressBefore(): string | undefined {
  return before
}

export interface NavigateOptions {
  /** In place of the present address: the back key skips it. For filters and what is typed. */
  readonly replace?: boolean
}

/** Goes to an address such as `/cases/…?view=late`. */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  if (whole() === to) return
  if (!replace) {
    window.location.hash = to
    return
  }
  window.history.replaceState(window.history.state, '', `#${to}`)
  window.dispatchEvent(new HashChangeEvent(MOVED))
}

/** The address as it is now: path and parameters. */
export function currentAddress(): string {
  return whole()
}

/** For the router: the path of the address, and how to change it. */
export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, path), navigate]
}

/** For the router: the parameters of the address, without the question mark. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, search)
}
