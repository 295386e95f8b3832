import type { Channel } from '../../../src-shared/ipc/channels'
import type { Handlers } from '../handlers'

/** Stands in for handlers under construction. */
export function pending<const C extends Channel>(...channels: readonly C[]): Pick<Handlers, C> {
  const entries = channels.map((channel) => [channel, () => Promise.reject(new Error(`${channel} is not built yet`))])
  return Object.fromEntries(entries)
}
