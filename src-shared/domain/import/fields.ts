import { z } from 'zod'

/** What a column of a table can say of a contact. */
export const contactFields = [
  'name',
  'civility',
  'first-name',
  'last-name',
  'company',
  'attention',
  'phone',
  'email',
  'street',
  'flat',
  'building',
  'postcode',
  'town',
  'country',
  'contact-notes'
] as const

/** What it can say of a case. */
export const caseFields = [
  'title',
  'summary',
  'wanted',
  'type',
  'opened-on',
  'since',
  'amount',
  'stage',
  'priority',
  'channel',
  'owner',
  'site',
  'due',
  'tag',
  'reference',
  'invoice',
  'order',
  'contract'
] as const

export const importFields = [...contactFields, ...caseFields] as const
export const importField = z.enum(importFields)
export type ImportField = z.infer<typeof importField>

const gathering: readonly ImportField[] = [
  'phone',
  'email',
  'summary',
  'wanted',
  'contact-notes',
  'street',
  'tag',
  'reference',
  'invoice',
  'order',
  'contract',
  'name'
]

/** Several columns may say it, one beside the other; of any other field the first that is filled counts. */
export function gathers(field: ImportField): boolean {
  return gathering.includes(field)
}
