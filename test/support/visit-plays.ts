import { client, file, type InputOf, opening } from './case-commands'

/** A visit, what is done on it, and a case in which a defect was photographed. */
const visitId = '01890000-0000-7000-8000-0000000004a1'
const defectId = '01890000-0000-7000-8000-0000000005a1'
export const beginVisit: InputOf<'begin-visit'> = { type: 'begin-visit', visit: visitId, kind: 'lifting' }
export const changeVisit: InputOf<'change-visit'> = {
  type: 'change-visit',
  visit: visitId,
  persons: [
    { name: 'Mme Chloé d’Alençon-Rodríguez', contact: client, capacity: 'owner' },
    { name: 'M. Özdemir', capacity: 'tenant' }
  ],
  weather: 'rain',
  note: 'Clés chez le gardien'
}
export const endVisit: InputOf<'end-visit'> = {
  type: 'end-visit',
  visit: visitId,
  outcome: 'held',
  nextVisit: '2026-03-20'
}
export const capture: InputOf<'capture-defect'> = {
  type: 'capture-defect',
  defect: defectId,
  visit: visitId,
  room: 'Salle d’eau',
  attachments: [file(1)]
}
export const document: InputOf<'document-defect'> = {
  type: 'document-defect',
  defect: defectId,
  attachments: [file(2)]
}
export const sortDefect: InputOf<'sort-defect'> = {
  type: 'sort-defect',
  defect: defectId,
  kind: 'test-failed',
  place: 'Salle d’eau',
  text: 'Le siphon de sol ne s’écoule pas',
  trade: 'Plomberie',
  blocking: true
}
export const sortAgain: InputOf<'sort-defect'> = { ...sortDefect, kind: 'poor-work', hidden: true }
export const seeAgain: InputOf<'see-defect'> = {
  type: 'see-defect',
  visit: visitId,
  defect: defectId,
  as: 'worse'
}
export const onSite = [opening(), beginVisit, capture] as const
