import { z } from 'zod'
import { attachmentId, eventId, personId } from '../../lib/ids'
import { timeZone } from '../../lib/plain-date'
import { department } from '../case/dispute-types'
import { attachment } from '../common/attachment'
import { line, optionalLine, optionalProse } from '../common/text'
import { language } from '../common/vocabulary'
import { deadlineSettings } from '../deadline/settings'
import { dispatchSettings } from '../dispatch/settings'
import { templateChanges } from '../letter/own-templates'
import { phraseChange } from '../letter/phrases'
import { referencePattern } from '../reference/reference'
import { wordChange } from '../spelling/own-words'
import { deadlineLogEvents } from './deadline-log'
import { powers } from './powers'
import { workingWeek } from './working-hours'

/** What a firm must print on its letters (C. com. art. R123-237 and R123-238) and how it is reached. */
export const company = z.strictObject({
  name: line(120),
  legalForm: optionalLine(60),
  /** As printed, with its currency: "50 000 €". */
  capital: optionalLine(40),
  /** Street, then postcode and town; one line each. */
  address: z.array(line(80)).min(1, 'required').max(5),
  /** Town and number of the register: "Lyon 512 345 678". */
  register: optionalLine(80),
  vatNumber: optionalLine(30),
  phone: optionalLine(40),
  email: optionalLine(120),
  website: optionalLine(120),
  /** Where letters are dated from. */
  place: line(60),
  logo: attachmentId.optional()
})
export type Company = z.infer<typeof company>

/** Somebody of the firm. Until people have a PIN, what they sign off reads "declared". */
export const person = z.strictObject({
  id: personId,
  firstName: optionalLine(80),
  lastName: line(80),
  /** Printed under a signature: "Gérante", "Conducteur de travaux". */
  capacity: line(80),
  department: department.optional(),
  phone: optionalLine(40),
  email: optionalLine(120),
  powers,
  active: z.boolean(),
  /** A picture of their signature, drawn on letters that they issue themselves and choose it for. */
  signature: attachmentId.optional()
})
export type Person = z.infer<typeof person>

/** The consumer mediator the firm answers to (C. conso. art. L612-1, L616-1), with his own rules, which are not law. */
export const mediator = z.strictObject({
  name: line(120),
  address: line(300),
  website: line(200),
  /** Days to wait after the written complaint before a referral, as this mediator asks. */
  waitingDays: z.int().nonnegative().max(365).optional(),
  /** Days this mediator gives the firm to answer. */
  replyDays: z.int().positive().max(365).optional(),
  /** What his platform takes as one file, in megabytes. */
  largestFile: z.int().positive().max(2_000).optional(),
  notes: optionalProse(1_000)
})
export type Mediator = z.infer<typeof mediator>

export const preferences = z.strictObject({
  zone: timeZone,
  /** Of the letters and papers; the screen's language is each machine's own. */
  language,
  references: referencePattern,
  /** Departments this firm has, with the name it gives them. */
  departments: z.array(z.strictObject({ department, name: optionalLine(80) })).max(20),
  /** When the firm is at work; the usual week when it has not said. */
  hours: workingWeek.optional()
})
export type Preferences = z.infer<typeof preferences>

const base = { attachments: z.array(attachment).max(10) }

/** Every event of the organisation's stream and the shape of its payload. */
export const organisationEvents = {
  'company-set': z.strictObject({ ...base, company, saw: eventId.optional() }),
  'person-set': z.strictObject({ ...base, person, saw: eventId.optional() }),
  'mediator-set': z.strictObject({ ...base, mediator: mediator.optional(), saw: eventId.optional() }),
  'preferences-set': z.strictObject({ ...base, preferences, saw: eventId.optional() }),
  /** The parts of its deadlines' settings that it set; the others stay. */
  'deadline-settings-set': z.strictObject({ ...base, settings: deadlineSettings, saw: eventId.optional() }),
  /** The parts of how it sends its mail that it set; the others stay. */
  'dispatch-settings-set': z.strictObject({ ...base, settings: dispatchSettings, saw: eventId.optional() }),
  /** A phrase for letters that the firm keeps, takes away or marks as a favourite. */
  'phrase-changed': z.strictObject({ ...base, change: phraseChange }),
  /** A word that the firm puts into its own dictionary, or takes out of it. */
  'word-changed': z.strictObject({ ...base, change: wordChange }),
  /** Templates of letters that the firm set, or took back. */
  'letter-templates-set': z.strictObject({ ...base, templates: templateChanges, saw: eventId.optional() }),
  ...deadlineLogEvents
} as const satisfies Record<string, z.ZodType>

export type OrganisationEventType = keyof typeof organisationEvents
export type OrganisationEvent = {
  [T in OrganisationEventType]: { readonly type: T; readonly payload: z.infer<(typeof organisationEvents)[T]> }
}[OrganisationEventType]
