import type { PlainDate } from '../../lib/plain-date'
import { countFrom } from './count'
import type { DeadlineInputs, InputName } from './inputs'
import type { Start } from './rule'
import type { Step } from './step'
import type { Zone } from './zone'

export interface Started {
  readonly on: PlainDate
  readonly steps: readonly Step[]
}

type StartPoint = Extract<Start, { readonly input: string }>

/** Day 0 of a period, with its steps; or the inputs that are missing. */
export function startDay(
  start: Start,
  given: DeadlineInputs,
  sources: readonly string[],
  zone: Zone
): Started | { readonly missing: readonly InputName[] } {
  const points = 'latest' in start ? start.latest : [start]
  const missing = points.filter(({ input, optional }) => !optional && given[input] === undefined)
  if (missing.length > 0) return { missing: missing.map(({ input }) => input) }
  const reached = points.flatMap((point) => reach(point, given, sources, zone))
  const on = reached.reduce<PlainDate | undefined>((max, step) => (max && max > step.on ? max : step.on), undefined)
  if (on === undefined) return { missing: points.map(({ input }) => input) }
  return { on, steps: reached.length > 1 ? [...reached, { code: 'start-latest', on, sources }] : reached }
}

function reach(
  { input, plus, mode = 'CAL-D' }: StartPoint,
  given: DeadlineInputs,
  sources: readonly string[],
  zone: Zone
): Extract<Step, { readonly code: 'start' | 'start-after' }>[] {
  const on = given[input]
  if (on === undefined) return []
  if (plus === undefined) return [{ code: 'start', input, on, sources }]
  return [{ code: 'start-after', input, from: on, plus, on: countFrom(mode, on, plus, zone).lastDay, sources }]
}
