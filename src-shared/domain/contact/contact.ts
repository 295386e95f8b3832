import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import { type ContactId, type EventId, eventId } from '../../lib/ids'
import { ok, type Result } from '../../lib/result'
import { type PostalAddress, postalAddress } from '../address/postal-address'
import { attachment } from '../common/attachment'
import type { Stored } from '../common/recorded'
import { type Refusal, refusal } from '../common/refusal'
import { line, optionalLine, optionalProse } from '../common/text'
import { channel, language, status } from '../common/vocabulary'

/** How a person is addressed; unknown is an honest answer, and letters then greet without a title. */
export const civilities = ['madame', 'monsieur', 'unknown'] as const

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
  'contact-withdrawn': z.strictObject({ ...base, saw: eventId })
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
}

export function evolveContact(
  id: ContactId,
  state: ContactState | undefined,
  event: Stored<ContactEvent>
): ContactState | undefined {
  if (event.type === 'contact-withdrawn') return state && { ...state, seen: event.header.id, withdrawn: true }
  return { id, contact: event.payload.contact, seen: event.header.id, withdrawn: false }
}

export const contactCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('create'), contact }),
  z.strictObject({ type: z.literal('change'), contact })
])
export type ContactCommand = z.infer<typeof contactCommand>
/** Asked by an import that is taken back, never by a person. */
export type ContactWithdrawal = { readonly type: 'withdraw' }
export const contactRefusals = ['no-such-contact', 'contact-exists'] as const
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
      return ok([{ type: 'contact-changed', payload: { attachments: [], contact: command.contact, saw: state.seen } }])
    case 'withdraw':
      if (!state) return refusal('no-such-contact')
      return ok([{ type: 'contact-withdrawn', payload: { attachments: [], saw: state.seen } }])
    default:
      return assertNever(command)
  }
}
