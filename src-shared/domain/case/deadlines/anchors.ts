import { z } from 'zod'
import type { DeadlineInputs, InputName } from '../../deadline/inputs'

/**
 * Days and facts of the case itself, recorded once for all the deadlines that count from them. The others, such as the
 * due day of one invoice, belong to one deadline.
 */
export const anchorNames = [
  'reception',
  'keys',
  'assisted',
  'possession',
  'completed',
  'contract',
  'agreed',
  'delivered',
  'sale',
  'discovered',
  'circulated',
  'invoice',
  'complained',
  'mediator-filed',
  'mediator-notified',
  'extended',
  'contract-cites',
  'zone'
] as const satisfies readonly InputName[]
export const anchorName = z.enum(anchorNames)
export type AnchorName = z.infer<typeof anchorName>

const names: ReadonlySet<string> = new Set(anchorNames)

export function isAnchor(name: string): name is AnchorName {
  return names.has(name)
}

/** The inputs whose names pass, without those that are not given. */
export function onlyInputs(given: DeadlineInputs, keeps: (name: string) => boolean): DeadlineInputs {
  const kept = Object.entries(given).filter(([name, value]) => value !== undefined && keeps(name))
  return Object.fromEntries(kept)
}
