import type { texts as fr } from '../fr/search'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'search.field.type': 'type kind',
  'search.field.stage': 'stage step',
  'search.field.department': 'department team',
  'search.field.priority': 'priority urgency',
  'search.field.turn': 'turn ball',
  'search.field.state': 'state is',
  'search.field.person': 'person name party client',
  'search.field.site': 'site place',
  'search.field.tag': 'tag label',
  'search.field.owner': 'owner handler assigned',
  'search.field.reference': 'reference number case',
  'search.field.due': 'due deadline',
  'search.field.opened': 'opened received',
  'search.also.works': 'defect snag site building construction',
  'search.turn.us': 'with us',
  'search.turn.them': 'with them',
  'search.state.open': 'open',
  'search.state.closed': 'closed',
  'search.state.late': 'late',
  'search.state.snoozed': 'snoozed',
  'search.unknown': 'Filter not understood: {filters}. It was not applied.',
  'search.approximate': 'close spelling',
  'search.contacts': 'People and companies',
  'search.offers': 'Filters offered'
}
