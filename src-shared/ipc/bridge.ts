import type { Channel } from './channels'
import type { Input } from './contract'
import type { TakenArrivals } from './contract/arrivals'
import type { Taken } from './contract/shapes'
import type { Reply } from './reply'
import type { Notice } from './topics'

/** What the preload puts on the window, and all that a page can reach. `DroppedFile` is the page's `File`. */
export interface Bridge<DroppedFile> {
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Reply<C>>
  /** Takes in files dropped on the window; the preload finds their paths, the page never sees them. */
  readonly takeDropped: (
    files: readonly DroppedFile[],
    job: string
  ) => Promise<
    | { readonly ok: true; readonly value: Taken }
    | {
        readonly ok: false
        readonly reason: 'not-open' | 'cancelled' | 'read-only' | 'store-stopped' | 'invalid-input'
      }
    | { readonly ok: false; readonly reason: 'failed'; readonly logRef: string }
  >
  /** The same outside of any case: they become arrivals. */
  readonly takeArrivals: (
    files: readonly DroppedFile[],
    job: string
  ) => Promise<
    | { readonly ok: true; readonly value: TakenArrivals }
    | {
        readonly ok: false
        readonly reason: 'not-open' | 'cancelled' | 'read-only' | 'store-stopped' | 'invalid-input'
      }
    | { readonly ok: false; readonly reason: 'failed'; readonly logRef: string }
  >
  /** A package dropped on the window: it waits for `transfer.choose`. The preload finds its path, the page never sees it. */
  readonly offerPackage: (
    file: DroppedFile
  ) => Promise<
    | { readonly ok: true; readonly value: Readonly<Record<string, never>> }
    | { readonly ok: false; readonly reason: 'invalid-input' }
    | { readonly ok: false; readonly reason: 'failed'; readonly logRef: string }
  >
  /** Listens to the main process; the answer stops listening. */
  readonly on: (listener: (notice: Notice) => void) => () => void
  readonly platform: 'darwin' | 'win32' | 'linux'
}
