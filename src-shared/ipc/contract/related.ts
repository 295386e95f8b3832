import { z } from 'zod'
import { caseId, contactId, siteId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { caseRow } from './shapes'

/** What is known so far of a complaint, typed or saved. */
export const relatedAsked = z.strictObject({
  /** Known contacts that have a part in it. */
  contacts: z.array(contactId).max(50).default([]),
  contractors: z.array(contactId).max(50).default([]),
  /** Of somebody who is not a contact yet. */
  name: z.string().max(500).default(''),
  phone: z.string().max(40).default(''),
  email: z.string().max(200).default(''),
  site: siteId.optional(),
  /** Numbers of invoices, orders, products. */
  identifiers: z.array(z.string().max(80)).max(20).default([]),
  text: z.string().max(20_000).default(''),
  /** The case itself, which is not its own neighbour. */
  except: caseId.optional(),
  limit: z.int().min(1).max(50)
})
export type RelatedAsked = z.infer<typeof relatedAsked>

const relatedReason = z.object({
  kind: z.enum(['identifier', 'person', 'email', 'phone', 'site', 'contractor', 'name', 'words']),
  /** What was found there too; words as their folded beginnings. */
  words: z.array(z.string())
})
export type RelatedReason = z.infer<typeof relatedReason>

export const relatedCase = z.object({ row: caseRow, reasons: z.array(relatedReason) })
export type RelatedCase = z.infer<typeof relatedCase>

export const relatedProcedures = {
  /** Cases that may be about the same thing, with the reasons, the most telling first. */
  'case.related': {
    input: relatedAsked,
    output: z.object({ cases: z.array(relatedCase) }),
    refusals: ['not-open'],
    reads: ['cases', 'contacts']
  }
} as const satisfies Record<string, Procedure>
