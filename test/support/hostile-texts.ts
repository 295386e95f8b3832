const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** What people, exports and attackers put into a field. Every one of them is a legitimate text, to be shown as it is. */
export const hostileTexts = {
  long: repeated('Wolfeschlegelsteinhausenbergerdorff ', 500).trim().padEnd(500, 'f'),
  'without a space': repeated('Œ', 500),
  emoji: '👩‍👩‍👧‍👦 Zoé 🏚️ Dupré',
  arabic: 'محمد كامل',
  hebrew: 'יוסף לוי ובניו',
  markup: '<img src=x onerror="document.title=1"> <b>Gras</b>',
  template: '{{ case.reference }}{% raw %}{{ 7 | times: 6 }}',
  direction: 'Facture \u202Efdp.exe',
  sql: `Robert'); drop table events; /*`
} as const

/** Control characters print as nothing, and a lone half of a character is not one. */
export const unclean = { typed: 'Dupré\0-Martin\u0007 \ud83d', kept: 'Dupré-Martin \ufffd' } as const
