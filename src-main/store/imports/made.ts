import { z } from 'zod'
import { caseId, contactId, siteId } from '../../../src-shared/lib/ids'

/** What a line made, each with the head of its stream then: whoever wrote to it since moved the head. */
export const made = z.object({
  case: z.object({ id: caseId, head: z.string() }).optional(),
  contacts: z.array(z.object({ id: contactId, head: z.string() })),
  sites: z.array(z.object({ id: siteId, head: z.string() })),
  /** Contacts that were known before. */
  reused: z.array(contactId)
})
export type Made = z.infer<typeof made>
