import { z } from 'zod'
import { contactId, defectId, lotId, siteId, visitId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { line, optionalLine, optionalProse, prose } from '../../common/text'
import { defectKind, sighting } from '../events/visits'
import { mostMinutesOff } from '../visits/catch-up'
import { capacity, visitKind, visitOutcome, weather } from '../visits/vocabulary'
import { command } from './shape'

const visit = { visit: visitId }
const defect = { defect: defectId }

/** What can be done on site. Whoever asks names the visit or the defect, so that the next act can speak of it at once. */
export const visitCommands = [
  command('begin-visit', { ...visit, kind: visitKind, site: siteId.optional() }),
  command('change-visit', {
    ...visit,
    persons: z.array(z.strictObject({ name: line(200), contact: contactId.optional(), capacity })).max(50),
    weather: weather.optional(),
    note: optionalProse(5_000).default('')
  }),
  command('end-visit', {
    ...visit,
    outcome: visitOutcome,
    text: optionalProse(2_000).default(''),
    nextVisit: plainDate.optional()
  }),
  command('capture-defect', {
    ...defect,
    visit: visitId.optional(),
    room: optionalLine(200).default(''),
    lot: lotId.optional(),
    clock: z
      .strictObject({ camera: optionalLine(200), minutes: z.int().min(-mostMinutesOff).max(mostMinutesOff) })
      .optional()
  }),
  command('document-defect', defect),
  command('see-defect', { ...defect, ...visit, as: sighting }),
  command('sort-defect', {
    ...defect,
    kind: defectKind,
    place: line(200),
    text: prose(2_000),
    lot: lotId.optional(),
    trade: line(100).optional(),
    responsible: contactId.optional(),
    hidden: z.boolean().optional(),
    blocking: z.boolean().optional(),
    safety: z.boolean().optional()
  })
] as const
