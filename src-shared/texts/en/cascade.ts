import type { texts as fr } from '../fr/cascade'

/** A client’s defects on their way to those who answer for them. */
export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'cascade.open': 'Notify the subcontractors',
  'cascade.ours': 'Our own date towards the client',
  'cascade.margin': 'Margin before our date, in days',
  'cascade.due': 'The subcontractors have until {date}.',
  'cascade.no-date': 'Without a date of ours, the notification sets none.',
  'cascade.too-late': 'Our date is over: the notification sets none.',
  'cascade.nobody': 'No defect is to be notified: all are already, or nobody answers for them.',
  'cascade.shares': 'Firms notified',
  'cascade.gets': '{count, plural, one {Defect {numbers}} other {Defects {numbers}}}',
  'cascade.pictures': '{count, plural, =0 {no communicable photograph} one {# photograph} other {# photographs}}',
  'cascade.new': 'new case',
  'cascade.existing': 'in case {reference}',
  'cascade.no-address': 'Address missing: the letter cannot leave.',
  'cascade.left': 'Defects left aside',
  'cascade.left.one': '{number}: {why}',
  'cascade.why.unsorted': 'not described yet',
  'cascade.why.internal': 'internal: make it communicable to hand it on',
  'cascade.why.no-contractor': 'no firm answers for it, neither by its lot nor by name',
  'cascade.private':
    'The firm receives the address of the site, its defects and their communicable photographs alone: nothing of the client.',
  'cascade.send': '{count, plural, =0 {Nobody to notify} one {Notify # firm} other {Notify # firms}}',
  'cascade.done':
    '{count, plural, one {# firm notified. Its notice waits to be read and signed.} other {# firms notified. Their notices wait to be read and signed.}}',
  'cascade.write': 'Read the notice again: {name}',
  'cascade.title': 'Defects to repair',
  'cascade.title.at': 'Defects to repair, {site}',
  'cascade.summary':
    '{count, plural, one {One defect is to be repaired on the site.} other {# defects are to be repaired on the site.}}'
}
