import { z } from 'zod'
import { caseId, contactId, defectId, eventId, lotId, siteId, visitId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { mostMinutesOff } from '../visits/catch-up'
import { capacity, visitKind, visitOutcome, weather } from '../visits/vocabulary'
import { entry, text } from './entry-shape'

export const defectKinds = ['poor-work', 'missing-work', 'non-compliant', 'test-failed'] as const
export const defectKind = z.enum(defectKinds)
export type DefectKind = z.infer<typeof defectKind>

/** How a defect that was known is met again. */
export const sightings = ['there', 'done', 'worse'] as const
export const sighting = z.enum(sightings)
export type Sighting = z.infer<typeof sighting>

/** A defect of another case. */
export const defectSource = z.strictObject({ case: caseId, defect: defectId })

/** Somebody who was there. */
export const present = z.strictObject({ name: text(200), contact: contactId.optional(), capacity })

/** What is said of a defect once it is named. */
const sorting = {
  kind: defectKind,
  place: text(200),
  text: text(2_000),
  lot: lotId.optional(),
  trade: text(100).optional(),
  responsible: contactId.optional(),
  /** It did not show at acceptance. */
  hidden: z.boolean().optional(),
  /** The place cannot be used, or the works cannot go on, until it is repaired. */
  blocking: z.boolean().optional(),
  /** Somebody may be hurt. */
  safety: z.boolean().optional()
}

/**
 * Visits on site, and the defects photographed there. A visit is a dated snapshot: what it met bears its own number within
 * it; the defects live on in the list of the case.
 */
export const visitEvents = {
  'visit-begun': entry({ visit: visitId, number: z.int().positive(), kind: visitKind, site: siteId.optional() }),
  'visit-changed': entry({
    visit: visitId,
    persons: z.array(present).max(50),
    weather: weather.optional(),
    note: text(5_000).optional(),
    saw: eventId
  }),
  'visit-ended': entry({
    visit: visitId,
    outcome: visitOutcome,
    /** What was found: a closed door, a bell that rang in vain. */
    text: text(2_000),
    nextVisit: plainDate.optional()
  }),
  /** Its end was taken back: one goes on. */
  'visit-reopened': entry({ visit: visitId }),
  /** A defect as it is met: its photographs, where one stands. What it is comes later. */
  'defect-captured': entry({
    defect: defectId,
    number: z.int().positive(),
    visit: visitId.optional(),
    /** Its number within the visit. */
    item: z.int().positive().optional(),
    room: text(200).optional(),
    lot: lotId.optional(),
    /** How far the clock of a camera was put right, in whole minutes; `happened` holds the time so found. */
    clock: z.strictObject({ camera: text(200), minutes: z.int().min(-mostMinutesOff).max(mostMinutesOff) }).optional()
  }),
  /** Further photographs or a voice note of a defect. */
  'defect-documented': entry({ defect: defectId }),
  'defect-sorted': entry({
    defect: defectId,
    ...sorting,
    saw: eventId.optional(),
    /** What was said of it before. */
    was: z.strictObject(sorting).optional()
  }),
  /** A defect that was known is met again at a later visit: what one saw, which moves no ladder. */
  'defect-seen': entry({
    defect: defectId,
    visit: visitId,
    /** Its number within the visit. */
    item: z.int().positive(),
    as: sighting
  }),
  /** Its first naming was taken back. */
  'defect-unsorted': entry({ defect: defectId })
} as const
