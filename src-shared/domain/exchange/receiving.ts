import { z } from 'zod'
import { type Instant, instant } from '../../lib/plain-date'
import { type Department, department, departments } from '../case/dispute-types'

/** The cases a machine asks the others for: those of some departments, or, where none is named, of all. */
export const receiving = z.strictObject({
  departments: z.array(department).max(departments.length),
  /** When it was set, by the clock of its machine: of two, the later holds. */
  since: instant
})
export type Receiving = z.infer<typeof receiving>

/** Whether a case of a department goes to a machine. */
export function isReceived(asked: Pick<Receiving, 'departments'> | undefined, of: Department): boolean {
  return !isNarrowed(asked) || asked.departments.includes(of)
}

/** Whether cases of some departments stay away from a machine. */
export function isNarrowed<R extends Pick<Receiving, 'departments'>>(asked: R | undefined): asked is R {
  return asked !== undefined && asked.departments.length > 0
}

/** What a machine asks for once it has said something else: of two sayings the later one, whatever came first. */
export function laterOf(known: Receiving | undefined, heard: Receiving | undefined): Receiving | undefined {
  return heard && (!known || heard.since > known.since) ? heard : known
}

/** A saying that is later than the one before, even where the clock was put back meanwhile. */
export function askedAnew(before: Receiving | undefined, chosen: readonly Department[], now: Instant): Receiving {
  const after = before && before.since >= now ? new Date(Date.parse(before.since) + 1).toISOString() : now
  return { departments: departments.filter((one) => chosen.includes(one)), since: instant.parse(after) }
}
