/** Whether the store writes. Reading goes on in every state but `closed`, as far as the disk answers. */
export type StoreState =
  | { readonly kind: 'running' }
  /** Nothing is written until there is space again; tried anew at every write. */
  | { readonly kind: 'paused'; readonly reason: 'disk-full' | 'read-only' }
  /** The disk or the database failed: verify, then reopen or go to the damage screen. */
  | { readonly kind: 'stopped'; readonly code: string }
  | { readonly kind: 'closed' }

export type StateListener = (state: StoreState) => void

/** Holds the state and tells who listens. */
export class StateHolder {
  #state: StoreState = { kind: 'running' }
  readonly #listeners = new Set<StateListener>()

  get state(): StoreState {
    return this.#state
  }

  /** A stopped store stays stopped until it is closed. */
  move(next: StoreState): void {
    const { kind } = this.#state
    if (kind === 'closed' || (kind === 'stopped' && next.kind !== 'closed')) return
    this.#state = next
    for (const listener of this.#listeners) listener(next)
  }

  listen(listener: StateListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
