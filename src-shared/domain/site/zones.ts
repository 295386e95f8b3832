import { z } from 'zod'
import { foldText } from '../../lib/fold-text'
import { eventId, zoneId } from '../../lib/ids'
import { attachment } from '../common/attachment'
import { line, optionalLine } from '../common/text'
import { floorOf, ROOF } from './floors'

/** What a part of a site is. Within a floor, one comes to them in this order. */
export const zoneKinds = ['building', 'common', 'staircase', 'flat', 'outside'] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** A part of a site in which there are rooms: where it is, and what one calls it. One of the three names it at least. */
export const zone = z
  .strictObject({
    kind: z.enum(zoneKinds),
    building: optionalLine(60),
    level: optionalLine(40),
    name: optionalLine(60),
    /** As one walks through them; none where they are the usual ones. */
    rooms: z.array(line(60)).max(60)
  })
  .refine(({ building, level, name }) => building + level + name !== '', { error: 'required', path: ['name'] })
export type Zone = z.infer<typeof zone>

const base = { attachments: z.array(attachment).max(100), zone: zoneId }
export const zoneEvents = {
  'zone-added': z.strictObject({ ...base, is: zone }),
  'zone-changed': z.strictObject({ ...base, is: zone, saw: eventId }),
  /** Left out of the lists, until it is changed again. */
  'zone-withdrawn': z.strictObject({ ...base, saw: eventId })
} as const

export interface ZoneState extends Zone {
  readonly id: z.infer<typeof zoneId>
  readonly seen: z.infer<typeof eventId>
  readonly withdrawn: boolean
}

export const zoneCommands = [
  z.strictObject({ type: z.literal('add-zone'), is: zone }),
  z.strictObject({ type: z.literal('change-zone'), zone: zoneId, is: zone }),
  z.strictObject({ type: z.literal('withdraw-zone'), zone: zoneId })
] as const

type Named = Pick<Zone, 'building' | 'level' | 'name'>

/** A zone as one says it, and as the places within it begin: `Bât. A, R+2, appartement 204`. */
export const zoneWords = ({ building, level, name }: Named): string =>
  [building, level, name].filter((one) => one !== '').join(', ')

/** What stands between a zone and its room, and between the parts of a zone. */
const JOIN = /^\s*[,;:/·–—-]\s*/u

/** A room of a zone in words; the zone alone where there is none, the room alone where there is no zone. */
export const placeIn = (of: Named | undefined, room: string): string =>
  [of ? zoneWords(of) : '', room].filter((one) => one !== '').join(', ')

/** The zone that the words of a place begin with, the most exact one, and the room that follows; undefined where none does. */
export function zoneOf<Z extends Named>(zones: readonly Z[], place: string): { zone: Z; room: string } | undefined {
  const best = zones
    .filter((one) => beginsWith(place, zoneWords(one)))
    .reduce<Z | undefined>(
      (most, one) => (most && zoneWords(most).length >= zoneWords(one).length ? most : one),
      undefined
    )
  if (!best) return undefined
  return { zone: best, room: place.slice(zoneWords(best).length).replace(JOIN, '').trim() }
}

/** The plan whose building and floor the words of a place begin with. */
export const planOfPlace = <P extends { readonly level: string }>(plans: readonly P[], place: string): P | undefined =>
  zoneOf(
    plans.map((plan) => ({ building: plan.level, level: '', name: '', plan })),
    place
  )?.zone.plan

/** Folding words that are written alike but for accents and capitals leaves as many letters. */
function beginsWith(place: string, words: string): boolean {
  const rest = place.slice(words.length)
  return foldText(place.slice(0, words.length)) === foldText(words) && (rest === '' || JOIN.test(rest))
}

const counting = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })
const walked = (one: string, other: string) => byFloor(one, other) || counting.compare(one, other)

/**
 * Zones as one walks: building by building, floor by floor from below, and on each its parts by kind and name; a building
 * comes before what lies in it, outside when one has been through the house.
 */
export function byZone(one: Zone, other: Zone): number {
  const last = (zone: Zone) => Number(zone.kind === 'outside' && zone.building === '')
  const parted = ({ level, name }: Zone) => Number(level !== '' || name !== '')
  return (
    last(one) - last(other) ||
    counting.compare(one.building, other.building) ||
    parted(one) - parted(other) ||
    Number(one.kind === 'outside') - Number(other.kind === 'outside') ||
    walked(one.level, other.level) ||
    zoneKinds.indexOf(one.kind) - zoneKinds.indexOf(other.kind) ||
    counting.compare(one.name, other.name)
  )
}

/** Floors from below upwards, then what names none, and the roof at last. */
function byFloor(one: string, other: string): number {
  const [a, b] = [floorOf(foldText(one)), floorOf(foldText(other))]
  if (a && b) return a.level - b.level || counting.compare(a.rest, b.rest)
  const rank = (floor: typeof a) => Number(floor === undefined) + 2 * Number(floor?.level === ROOF)
  return rank(a) - rank(b)
}

/** The parts of a place one after the other, as they are written with commas: building, floor, flat, room. */
export function byPlace(one: string, other: string): number {
  const [mine, theirs] = [parts(one), parts(other)]
  for (const [nth, part] of mine.entries()) {
    const against = theirs[nth]
    if (against === undefined) return 1
    const order = walked(part, against)
    if (order !== 0) return order
  }
  return mine.length - theirs.length
}

const parts = (place: string): readonly string[] => place.split(/\s*[,;]\s*/u).filter((part) => part !== '')

/** The zones of a site that were not withdrawn, as one walks. */
export function standingZones(site: { readonly zones: readonly ZoneState[] } | undefined): readonly ZoneState[] {
  return (site?.zones ?? []).filter(({ withdrawn }) => !withdrawn).toSorted(byZone)
}
