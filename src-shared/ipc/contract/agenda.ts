import { z } from 'zod'
import { agendaKinds, agendaLanes } from '../../domain/case/agenda'
import { departments } from '../../domain/case/dispute-types'
import { caseId, eventId, personId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { nextStep } from './shapes'

/** Something that has a day, with its case. */
export const agendaRow = z.object({
  /** The same as long as it is the same thing. */
  key: z.string(),
  case: z.object({ id: caseId, reference: z.string(), title: z.string(), names: z.array(z.string()) }),
  owner: personId.optional(),
  lane: z.enum(agendaLanes),
  kind: z.enum(agendaKinds),
  step: nextStep,
  due: plainDate,
  lastDay: plainDate.optional(),
  warnFrom: plainDate.optional(),
  entry: eventId.optional()
})
export type AgendaRow = z.infer<typeof agendaRow>

const whose = {
  kind: z.enum(agendaKinds).optional(),
  owner: personId.optional(),
  department: z.enum(departments).optional()
}

/** Of which an agenda is made: one lane, narrowed. */
export const agendaFilters = z.strictObject({ lane: z.enum(agendaLanes), ...whose })
export type AgendaFilters = z.infer<typeof agendaFilters>

/** Rows told of a day beside its number. */
export const ROWS_OF_A_DAY = 4

export const agendaProcedures = {
  /** A page of everything due, late ones first, or from a day on. */
  'agenda.list': {
    input: z.strictObject({
      ...agendaFilters.shape,
      from: plainDate.optional(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(200)
    }),
    output: z.object({ rows: z.array(agendaRow), more: z.boolean() }),
    refusals: ['not-open'],
    reads: ['cases', 'contacts']
  },
  /** How many each lane holds; from a day on, where one is given. */
  'agenda.counts': {
    input: z.strictObject({ ...whose, from: plainDate.optional() }),
    output: z.record(z.enum(agendaLanes), z.int()),
    refusals: ['not-open'],
    reads: ['cases']
  },
  /** The days of a span on which something is due, each with its number and its first rows. */
  'agenda.days': {
    input: z.strictObject({ ...agendaFilters.shape, from: plainDate, until: plainDate }),
    output: z.object({ days: z.array(z.object({ day: plainDate, count: z.int(), rows: z.array(agendaRow) })) }),
    refusals: ['not-open'],
    reads: ['cases', 'contacts']
  }
} as const satisfies Record<string, Procedure>
