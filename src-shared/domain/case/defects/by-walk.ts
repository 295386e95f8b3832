import { byPlace, byZone, type Zone, zoneOf } from '../../site/zones'

interface Placed {
  readonly place: string
  readonly number: number
}

/**
 * The order in which one walks past defects: through the zones of the site as they lie, then what lies in none by its
 * words (floors from below, 9 before 10), in each place by number.
 */
export function walkThrough(zones: readonly Zone[]): (one: Placed, other: Placed) => number {
  const ordered = zones.toSorted(byZone)
  const at = (place: string) => {
    const found = zoneOf(ordered, place)
    return found
      ? { rank: ordered.indexOf(found.zone), rooms: found.zone.rooms, room: found.room }
      : { rank: ordered.length, rooms: [], room: place }
  }
  return (one, other) => {
    const [a, b] = [at(one.place), at(other.place)]
    return (
      a.rank - b.rank ||
      roomRank(a.rooms, a.room) - roomRank(b.rooms, b.room) ||
      byPlace(a.room, b.room) ||
      one.number - other.number
    )
  }
}

/** The zone itself, then its rooms as they are named there, then any other. */
function roomRank(rooms: readonly string[], room: string): number {
  if (room === '') return -1
  const known = rooms.indexOf(room)
  return known === -1 ? rooms.length : known
}
