import { z } from 'zod'
import { attachment } from '../../domain/common/attachment'
import { role } from '../../domain/common/vocabulary'
import { contact, contactCommand, contactRefusals } from '../../domain/contact/contact'
import { mergeRefusals } from '../../domain/contact/merge'
import { organisationCommand, organisationRefusals } from '../../domain/organisation/decide'
import { contactId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { organisationShape } from './app'
import { caseRow, contactSummary, writeRefusals } from './shapes'

export const organisationProcedures = {
  'organisation.get': {
    input: z.strictObject({}),
    output: organisationShape,
    refusals: ['not-open'],
    reads: ['organisation']
  },
  'organisation.do': {
    input: z.strictObject({ command: organisationCommand }),
    output: z.object({}),
    refusals: [...organisationRefusals, 'attachment-unknown', 'not-open', 'no-person', ...writeRefusals],
    touches: ['organisation', 'app', 'cases']
  },
  /** A picture for the letterhead, chosen by the system's dialogue; PNG or JPEG. Works before the workspace exists too. */
  'organisation.choose-logo': {
    input: z.strictObject({}),
    output: z.object({ logo: attachment.optional() }),
    refusals: ['not-a-picture', 'too-large', 'not-open', ...writeRefusals]
  },
  /** The picture of somebody's signature, in the same way; it asks for a workspace. */
  'organisation.choose-signature': {
    input: z.strictObject({}),
    output: z.object({ signature: attachment.optional() }),
    refusals: ['not-a-picture', 'too-large', 'not-open', ...writeRefusals]
  }
} as const satisfies Record<string, Procedure>

/** What is typed of somebody, however little. */
export const alikeAsked = z.strictObject({
  known: z.strictObject({
    names: z.array(z.string().max(500)).max(2),
    phones: z.array(z.string().max(40)).max(20),
    emails: z.array(z.string().max(200)).max(20),
    town: z.string().max(500)
  }),
  /** The contact itself, which is not its own double. */
  except: contactId.optional()
})
export type AlikeAsked = z.infer<typeof alikeAsked>

const alikeContact = z.object({
  id: contactId,
  contact,
  reasons: z.array(z.object({ why: z.enum(['email', 'phone', 'name', 'near-name', 'town']), text: z.string() }))
})
export type AlikeContact = z.infer<typeof alikeContact>

export const contactProcedures = {
  'contact.list': {
    input: z.strictObject({
      query: z.string().max(200),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(200)
    }),
    output: z.object({ contacts: z.array(contactSummary), total: z.int() }),
    refusals: ['not-open'],
    reads: ['contacts', 'cases']
  },
  'contact.get': {
    input: z.strictObject({ id: contactId }),
    output: z.object({
      summary: contactSummary,
      /** The open ones first, then the latest; the part they have in each, and whether the dispute is with them. */
      cases: z.array(z.object({ row: caseRow, roles: z.array(role), first: z.boolean() })),
      /** Those that were merged into it, as they were on their own. */
      merged: z.array(z.object({ id: contactId, contact, at: instant }))
    }),
    refusals: ['no-such-contact', 'not-open'],
    reads: ['contacts', 'cases']
  },
  'contact.do': {
    input: z.strictObject({ id: contactId.optional(), command: contactCommand }),
    output: z.object({ id: contactId }),
    refusals: [...contactRefusals, 'not-open', 'no-person', ...writeRefusals],
    touches: ['contacts', 'cases']
  },
  /** Contacts that may be the one described, with the reasons, the most telling first. */
  'contact.alike': {
    input: alikeAsked,
    output: z.object({ contacts: z.array(alikeContact) }),
    refusals: ['not-open'],
    reads: ['contacts']
  },
  /** One contact goes on in another, everywhere. */
  'contact.merge': {
    input: z.strictObject({ from: contactId, into: contactId }),
    output: z.object({}),
    refusals: [...mergeRefusals, 'not-open', 'no-person', ...writeRefusals],
    touches: ['contacts', 'cases', 'letters']
  },
  /** Takes the merge of a contact into another back. */
  'contact.part': {
    input: z.strictObject({ from: contactId }),
    output: z.object({}),
    refusals: [...mergeRefusals, 'not-open', 'no-person', ...writeRefusals],
    touches: ['contacts', 'cases', 'letters']
  }
} as const satisfies Record<string, Procedure>
