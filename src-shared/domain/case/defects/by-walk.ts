/** Numbers within words count as numbers: flat 9 comes before flat 10, and a building before the next. */
const walking = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

interface Placed {
  readonly place: string
  readonly number: number
}

/** The order in which one walks past defects: by place, in each by number. */
export const byWalk = (one: Placed, other: Placed): number =>
  walking.compare(one.place, other.place) || one.number - other.number
