/** Keys whose text is rightly the same in French and in English. */
export const sameInBothLanguages: ReadonlySet<string> = new Set([
  'app.name',
  'place.contacts',
  'place.agenda',
  'date.beside',
  'role.client',
  'letter.running-head'
])
