import type { Money } from '../../lib/money'

/** What a template may name, and what each is. A `yes` holds or does not; a `code` is one of a closed list. */
export const templateFields = {
  reference: 'text',
  title: 'text',
  summary: 'text',
  wanted: 'text',
  type: 'code',
  channel: 'code',
  tone: 'code',
  client_name: 'text',
  owner_name: 'text',
  company_name: 'text',
  other_party: 'text',
  consumer: 'yes',
  our_fault: 'yes',
  may_go_further: 'yes',
  received_on: 'date',
  last_on: 'date',
  promised_on: 'date',
  spoken_on: 'date',
  visit_on: 'date',
  noticed_on: 'date',
  handover_on: 'date',
  paid_by: 'date',
  by_phone: 'yes',
  read_back: 'yes',
  said: 'text',
  agreed: 'text',
  promises: 'list',
  asked: 'list',
  done: 'list',
  points: 'list',
  findings: 'list',
  remedies: 'list',
  defects: 'list',
  measures: 'text',
  reason: 'text',
  gesture: 'text',
  visit_place: 'text',
  their_demand: 'text',
  their_subject: 'text',
  contract: 'text',
  clause: 'text',
  order_number: 'text',
  policy_number: 'text',
  invoice_number: 'text',
  invoice_issued_on: 'date',
  invoice_due_on: 'date',
  balance: 'money',
  amount: 'money',
  mediator_name: 'text',
  mediator_address: 'text',
  mediator_website: 'text'
} as const satisfies Record<string, 'text' | 'date' | 'money' | 'list' | 'yes' | 'code'>
export type TemplateField = keyof typeof templateFields

export const isTemplateField = (name: string): name is TemplateField => Object.hasOwn(templateFields, name)
export const templateFieldNames = Object.keys(templateFields).filter(isTemplateField)

/** What is known of a case; what is not known is undefined, never an empty text. */
export type FieldValues = Readonly<
  Partial<Record<TemplateField, string | Money | readonly string[] | boolean | undefined>>
>
