import type { ContactId, DefectId, EventId, LotId } from '../../../lib/ids'
import { addDays, type PlainDate } from '../../../lib/plain-date'
import { mayReceive, type Visibility } from '../../common/visibility'
import type { Defect, SortedDefect } from '../state/visits'
import { clientStanding, type DefectTrack, supplierStepOf } from './ladders'

/** Why a defect goes to nobody: it is not described yet, it is for us alone, or nobody answers for it. */
export const keptBack = ['unsorted', 'internal', 'no-contractor'] as const
export type KeptBack = (typeof keptBack)[number]

/** What one contractor is to repair. */
export interface Share {
  readonly contractor: ContactId
  readonly defects: readonly DefectId[]
}

export interface Cascade {
  readonly shares: readonly Share[]
  readonly left: readonly { readonly defect: DefectId; readonly why: KeptBack }[]
}

/** What the sharing out rests on. */
export interface CascadeSources {
  readonly defects: readonly Defect[]
  readonly tracks: readonly (DefectTrack & { readonly defect: DefectId })[]
  readonly entries: Readonly<Record<EventId, { readonly visibility: Visibility } | undefined>>
}

export interface HeldLot {
  readonly id: LotId
  readonly contractor?: ContactId | undefined
}

/**
 * The defects the client has not lifted, shared out to those who answer for them: the party named for the defect, else the
 * holder of its lot. What a contractor was notified of and has not failed to repair is not notified again.
 */
export function cascadeOf({ defects, tracks, entries }: CascadeSources, lots: readonly HeldLot[]): Cascade {
  const shares = new Map<ContactId, DefectId[]>()
  const left: { readonly defect: DefectId; readonly why: KeptBack }[] = []
  for (const defect of defects) {
    const track = tracks.find((one) => one.defect === defect.id)
    if (clientStanding(track) === 'lifted') continue
    const to = whoAnswers(defect, lots, entries)
    if (typeof to !== 'string') left.push({ defect: defect.id, why: to.why })
    else if (typeof supplierStepOf(track, 'notify', to) === 'string')
      shares.set(to, [...(shares.get(to) ?? []), defect.id])
  }
  return { shares: [...shares].map(([contractor, theirs]) => ({ contractor, defects: theirs })), left }
}

/** Who is to repair a defect, or why nobody outside is. */
export function whoAnswers(
  defect: Defect,
  lots: readonly HeldLot[],
  entries: CascadeSources['entries']
): ContactId | { readonly why: KeptBack } {
  if (!defect.sorted) return { why: 'unsorted' }
  if (!mayReceive('client', entries[defect.entry]?.visibility ?? 'internal')) return { why: 'internal' }
  return answererOf(defect, lots) ?? { why: 'no-contractor' }
}

/** The party named for a defect, else the holder of its lot. */
export function answererOf({ responsible, lot }: SortedDefect, lots: readonly HeldLot[]): ContactId | undefined {
  return responsible ?? lots.find(({ id }) => id === lot)?.contractor
}

/**
 * The day given to a subcontractor: ours less a margin in days, but never before tomorrow, and never after ours.
 * Undefined where our own day is over: there is no shorter one.
 */
export function theirDay(ours: PlainDate, margin: number, today: PlainDate): PlainDate | undefined {
  if (ours <= today) return undefined
  const [shorter, tomorrow] = [addDays(ours, -margin), addDays(today, 1)]
  return shorter < tomorrow ? tomorrow : shorter
}
