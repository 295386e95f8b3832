/** Keys whose text is rightly the same in French and in English. */
export const sameInBothLanguages: ReadonlySet<string> = new Set([
  'event.fact.version',
  'exposure-kind.forum',
  'health.grave',
  'export.column.name',
  'export.column.type',
  'import.field.type',
  'import.group.contact',
  'app.name',
  'place.contacts',
  'dialog.backup-name',
  'date.beside',
  'role.client',
  'inbox.filter.type.label',
  'setup.version',
  'letter.running-head',
  'letter.done.gap',
  'letter-screen.of-case',
  'letter-screen.party',
  'letter-screen.person'
])
