import { z } from 'zod'
import { type EventId, eventId, type PlanId, planId } from '../../lib/ids'
import { type Attachment, attachment } from '../common/attachment'
import { line, optionalLine } from '../common/text'
import { carried, carriedBack, match, type PlanPoint } from './plan-points'

/** One page of a PDF, or a picture, as it is looked at. */
const sheet = z.strictObject({
  /** As the sheet calls itself: `A`, `ind. C`, `02`. */
  label: optionalLine(40),
  /** From 1; a picture has one. */
  page: z.int().min(1).max(10_000),
  /** By how many degrees the page is turned to the right to be looked at. */
  turn: z.literal([0, 90, 180, 270]),
  /** Of the page so turned: hundredths of a point of a PDF, pixels of a picture. */
  width: z.int().min(1).max(100_000_000),
  height: z.int().min(1).max(100_000_000)
})
type Sheet = z.infer<typeof sheet>

const named = {
  /** The building and floor it shows: `Bât. A, R+2`. */
  level: line(80),
  /** What it shows of it: `cloisons`, `plomberie`. */
  title: optionalLine(120)
}
/** The one file the page is in. */
const base = { attachments: z.array(attachment).max(100), plan: planId }
const brings = { ...base, attachments: z.array(attachment).length(1) }

export const planEvents = {
  'plan-added': z.strictObject({ ...brings, ...named, sheet }),
  'plan-named': z.strictObject({ ...base, ...named, saw: eventId }),
  /** Another page takes the place of the one that an event brought; two places seen on both tell how it lies. */
  'plan-revised': z.strictObject({ ...brings, sheet, over: eventId, match: match.optional() }),
  /** The last revision is taken back, or set again; the one before holds meanwhile. */
  'revision-dropped': z.strictObject({ ...base, revision: eventId }),
  'revision-restored': z.strictObject({ ...base, revision: eventId }),
  /** Left out of the lists, until it is named again. */
  'plan-withdrawn': z.strictObject({ ...base, saw: eventId })
} as const

export const planCommands = [
  z.strictObject({ type: z.literal('add-plan'), ...named, sheet, file: attachment }),
  z.strictObject({ type: z.literal('name-plan'), plan: planId, ...named }),
  z.strictObject({
    type: z.literal('revise-plan'),
    plan: planId,
    over: eventId,
    sheet,
    file: attachment,
    match: match.optional()
  }),
  z.strictObject({ type: z.literal('drop-revision'), plan: planId, revision: eventId }),
  z.strictObject({ type: z.literal('restore-revision'), plan: planId, revision: eventId }),
  z.strictObject({ type: z.literal('withdraw-plan'), plan: planId })
] as const

export interface Revision extends Sheet {
  /** The event that brought it. */
  readonly id: EventId
  readonly file: Attachment
  /** The revision it took the place of, and how it lies on it. */
  readonly over?: EventId | undefined
  readonly match?: z.infer<typeof match> | undefined
  /** It was taken back; what was placed on it lies on the one before. */
  readonly dropped?: boolean | undefined
}

export interface PlanState {
  readonly id: PlanId
  readonly level: string
  readonly title: string
  readonly seen: EventId
  readonly withdrawn: boolean
  /** In the order they were recorded; the last one that was not taken back holds. */
  readonly revisions: readonly Revision[]
}

/** The revisions of a plan without those that were taken back; the last one holds. */
export function standingRevisions<R extends { readonly dropped?: boolean | undefined }>(
  revisions: readonly R[]
): readonly R[] {
  return revisions.filter(({ dropped }) => dropped !== true)
}

/** A place on one revision of a plan. */
export interface PlanPlace extends PlanPoint {
  readonly revision: EventId
}

/**
 * Where a place lies on another revision of its plan: up the revisions that were replaced to the one both come from, and
 * down to the other.
 * @returns undefined when one of the two is no revision of this plan
 */
export function placeOn(
  { revisions }: Pick<PlanState, 'revisions'>,
  place: PlanPlace,
  target: EventId
): PlanPoint | undefined {
  const known = new Map(revisions.map((one) => [one.id, one]))
  const from = lineage(known, place.revision)
  const to = lineage(known, target)
  const shared = from.find(({ id }) => to.some((one) => one.id === id))
  if (!shared) return undefined
  const rising = from.slice(0, from.indexOf(shared))
  const falling = to
    .slice(
      0,
      to.findIndex(({ id }) => id === shared.id)
    )
    .toReversed()
  let point: PlanPoint = { x: place.x, y: place.y }
  for (const one of rising) point = step(known, one, (before) => carriedBack(point, one.match, before, one)) ?? point
  for (const one of falling) point = step(known, one, (before) => carried(point, one.match, before, one)) ?? point
  return point
}

function step(
  known: ReadonlyMap<EventId, Revision>,
  { over }: Revision,
  carry: (before: Revision) => PlanPoint
): PlanPoint | undefined {
  const before = over && known.get(over)
  return before && carry(before)
}

/** A revision and those it replaced, the latest first. */
function lineage(known: ReadonlyMap<EventId, Revision>, id: EventId): readonly Revision[] {
  const line: Revision[] = []
  for (let one = known.get(id); one && !line.includes(one); one = one.over && known.get(one.over)) line.push(one)
  return line
}
