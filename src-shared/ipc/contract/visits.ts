import { z } from 'zod'
import { defectKind, sighting } from '../../domain/case/events/visits'
import { capacity, visitKind, visitOutcome, weather } from '../../domain/case/visits/vocabulary'
import { happened } from '../../domain/common/happened'
import { visibility } from '../../domain/common/visibility'
import { attachmentId, caseId, contactId, defectId, eventId, lotId, siteId, visitId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'

const anyDefect = {
  id: defectId,
  number: z.int(),
  /** The entry that brought it: its photographs are the pieces of this entry. */
  entry: eventId,
  seen: eventId,
  added: z.array(z.object({ entry: eventId, pieces: z.array(attachmentId) })),
  visit: visitId.optional(),
  /** Its number within the visit. */
  item: z.int().optional(),
  lot: lotId.optional(),
  /** Its photographs, where its entry brought those of other defects too. */
  pieces: z.array(attachmentId).readonly().optional(),
  room: z.string().optional(),
  /** When it was met. */
  happened,
  visibility
}

export const defectProcedures = {
  /** The firm's own words for defects, the most used first. */
  'defect.words': {
    input: z.strictObject({}),
    output: z.object({
      phrases: z.array(
        z.object({ text: z.string(), kind: defectKind, trade: z.string().optional(), uses: z.int().positive() })
      )
    }),
    refusals: ['not-open'],
    reads: ['cases']
  },
  /** The rooms of the other cases of the same site, those named last first. */
  'defect.rooms': {
    input: z.strictObject({ case: caseId }),
    output: z.object({ rooms: z.array(z.string()) }),
    refusals: ['not-open'],
    reads: ['cases']
  }
} as const satisfies Record<string, Procedure>

export const visitsView = {
  defects: z.array(
    z.discriminatedUnion('sorted', [
      /** Photographed, not named yet. */
      z.object({ ...anyDefect, sorted: z.literal(false) }),
      z.object({
        ...anyDefect,
        sorted: z.literal(true),
        kind: defectKind,
        place: z.string(),
        text: z.string(),
        trade: z.string().optional(),
        responsible: contactId.optional(),
        hidden: z.boolean().optional(),
        blocking: z.boolean().optional(),
        safety: z.boolean().optional()
      })
    ])
  ),
  visits: z.array(
    z.object({
      id: visitId,
      number: z.int(),
      kind: visitKind,
      site: siteId.optional(),
      entry: eventId,
      begun: happened,
      persons: z.array(z.object({ name: z.string(), contact: contactId.optional(), capacity })),
      weather: weather.optional(),
      note: z.string(),
      met: z.array(z.object({ entry: eventId, defect: defectId, item: z.int(), as: sighting })),
      ended: z
        .object({
          entry: eventId,
          on: happened,
          outcome: visitOutcome,
          text: z.string(),
          nextVisit: plainDate.optional()
        })
        .optional()
    })
  )
}
