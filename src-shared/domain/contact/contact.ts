import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import { type ContactId, contactId, type EventId, eventId } from '../../lib/ids'
import type { Instant } from '../../lib/plain-date'
import { ok, type Result } from '../../lib/result'
import { type PostalAddress, postalAddress } from '../address/postal-address'
import { attachment } from '../common/attachment'
import type { Stored } from '../common/recorded'
import { type Refusal, refusal } from '../common/refusal'
import { line, optionalLine, optionalProse } from '../common/text'
import { channel, language, status } from '../common/vocabulary'
import { takenBack } from './taken-back'

/** How a person is addressed, `maitre` being the one of lawyers, notaries and bailiffs; unknown is an honest answer, and letters then greet without a title. */
export const civilities = ['madame', 'monsieur', 'maitre', 'unknown'] as const

const common = {
  status,
  address: postalAddress.omit({ recipient: true }),
  phones: z.array(line(40)).max(10),
  emails: z.array(z.email('not-an-email').max(200)).max(10),
  preferredChannel: channel.optional(),
  language,
  notes: optionalProse(2_000)
}

/** A contact: a person, a household with two names, or a body with, if need be, the one who represents it. */
export const contact = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    civility: z.enum(civilities),
    firstName: optionalLine(500),
    lastName: line(500),
    ...common
  }),
  z.strictObject({ kind: z.literal('household'), names: z.array(line(500)).min(2).max(2), ...common }),
  z.strictObject({
    kind: z.literal('body'),
    body: z.enum(['company', 'syndicate', 'association', 'public']),
    name: line(500),
    /** Whose attention it goes to, or who represents it, such as a syndicate's manager. */
    attention: optionalLine(500),
    ...common
  })
])
export type Contact = z.infer<typeof contact>
export type ContactInput = z.input<typeof contact>

/** As a list shows it: "Marguerite Lefèvre", "Anne Petit et Jean Moreau" is the texts' work, so names come apart. */
export function displayNames(of: Contact): readonly string[] {
  switch (of.kind) {
    case 'person':
      return [[of.firstName, of.lastName].filter(Boolean).join(' ')]
    case 'household':
      return of.names
    case 'body':
      return [of.name]
    default:
      return assertNever(of)
  }
}

/** The address as an envelope needs it. `recipient` holds the name lines, in the words of the caller. */
export function postalAddressOf(of: Contact, recipient: readonly string[]): PostalAddress {
  return { ...of.address, recipient: [...recipient] }
}

const base = { attachments: z.array(attachment).max(10) }
export const contactEvents = {
  'contact-created': z.strictObject({ ...base, contact }),
  'contact-changed': z.strictObject({ ...base, contact, saw: eventId }),
  /** It should never have been made: lists leave it out, until it is changed again. */
  'contact-withdrawn': z.strictObject({ ...base, saw: eventId }),
  /** It goes on in another, which says so too; what it was stays on record. */
  'contact-merged-into': z.strictObject({ ...base, into: contactId }),
  /** Another goes on in this one, which from then on is as it says. */
  'contact-merged-from': z.strictObject({ ...base, from: contactId, contact }),
  /** Both go on apart; of the two, the one that had stayed is again as it says. */
  'contact-unmerged': z.strictObject({ ...base, other: contactId, contact })
} as const satisfies Record<string, z.ZodType>
export type ContactEventType = keyof typeof contactEvents
export type ContactEvent = {
  [T in ContactEventType]: { readonly type: T; readonly payload: z.infer<(typeof contactEvents)[T]> }
}[ContactEventType]

export interface ContactState {
  readonly id: ContactId
  readonly contact: Contact
  readonly seen: EventId
  readonly withdrawn: boolean
  /** The contact that goes on in place of this one. */
  readonly mergedInto?: ContactId | undefined
  /** Those that go on in this one, with what it was before and after each: so that it can be taken back. */
  readonly mergedFrom: readonly MergedFrom[]
}

export interface MergedFrom {
  readonly contact: ContactId
  readonly at: Instant
  readonly before: Contact
  readonly after: Contact
}

/** The state after an event; undefined when what made the contact could not be read. */
export function evolveContact(
  id: ContactId,
  state: ContactState | undefined,
  event: Stored<ContactEvent>
): ContactState | undefined {
  const seen = event.header.id
  if (event.type === 'contact-created' || event.type === 'contact-changed') {
    return { id, mergedFrom: [], ...state, contact: event.payload.contact, seen, withdrawn: false }
  }
  if (event.type === 'contact-withdrawn') return state && { ...state, ...withdrawnBy(state, event) }
  return state && { ...evolveMerge(state, event), seen }
}

/** Who withdrew it had not seen a change made elsewhere meanwhile: the change stands. */
function withdrawnBy(state: ContactState, { header, payload }: Stored<ContactEvent & { type: 'contact-withdrawn' }>) {
  return payload.saw === state.seen ? { seen: header.id, withdrawn: true } : {}
}

type MergeEvent = Exclude<Stored<ContactEvent>, { type: 'contact-created' | 'contact-changed' | 'contact-withdrawn' }>

function evolveMerge(state: ContactState, { type, payload, header }: MergeEvent): ContactState {
  switch (type) {
    case 'contact-merged-into':
      return { ...state, mergedInto: payload.into }
    case 'contact-merged-from': {
      const { from, contact: after } = payload
      const merged = { contact: from, at: header.recordedAt, before: state.contact, after }
      return { ...state, contact: after, mergedFrom: [...without(state.mergedFrom, from), merged] }
    }
    case 'contact-unmerged': {
      const { mergedInto, ...rest } = state
      const stays = mergedInto === payload.other ? rest : state
      return { ...stays, contact: payload.contact, mergedFrom: parted(state.mergedFrom, payload.other) }
    }
    default:
      return assertNever(type)
  }
}

const without = (merged: readonly MergedFrom[], id: ContactId) => merged.filter((one) => one.contact !== id)

/** Those that still go on here. What one that leaves had brought was there before each that came after it: no more. */
function parted(merged: readonly MergedFrom[], id: ContactId): readonly MergedFrom[] {
  const place = merged.findIndex((one) => one.contact === id)
  const gone = merged[place]
  if (gone === undefined) return merged
  const later = merged
    .slice(place + 1)
    .map((one) => ({ ...one, before: takenBack(one.before, gone.before, gone.after) }))
  return [...merged.slice(0, place), ...later]
}

export const contactCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('create'), contact }),
  z.strictObject({ type: z.literal('change'), contact })
])
export type ContactCommand = z.infer<typeof contactCommand>
/** Asked by an import that is taken back, never by a person. */
export type ContactWithdrawal = { readonly type: 'withdraw' }
export const contactRefusals = ['no-such-contact', 'contact-exists', 'contact-merged'] as const
export type ContactRefusal = Refusal<(typeof contactRefusals)[number]>

export function decideContact(
  state: ContactState | undefined,
  command: ContactCommand | ContactWithdrawal
): Result<readonly ContactEvent[], ContactRefusal> {
  switch (command.type) {
    case 'create':
      if (state) return refusal('contact-exists')
      return ok([{ type: 'contact-created', payload: { attachments: [], contact: command.contact } }])
    case 'change':
      if (!state) return refusal('no-such-contact')
      if (state.mergedInto) return refusal('contact-merged')
      return ok([{ type: 'contact-changed', payload: { attachments: [], contact: command.contact, saw: state.seen } }])
    case 'withdraw':
      if (!state) return refusal('no-such-contact')
      return ok([{ type: 'contact-withdrawn', payload: { attachments: [], saw: state.seen } }])
    default:
      return assertNever(command)
  }
}
