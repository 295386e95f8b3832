import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { CaseState } from '../../src-shared/domain/case/state'
import { acknowledging, client, type InputOf, letterId, nobody, noticing, opening, withPlumber } from './case-commands'
import type { Ask, Row } from './case-plays'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }

const works = opening()
const reception: InputOf<'record-anchors'> = { type: 'record-anchors', given: { reception: '2025-06-01' } }
const confirm: InputOf<'confirm-deadline'> = { type: 'confirm-deadline', rule: 'gpa-1y', given: {} }
const mediation: InputOf<'record-deadline-event'> = {
  type: 'record-deadline-event',
  kind: 'mediation',
  on: '2026-01-10',
  text: 'Convention signée le 10 janvier'
}
const limitation: InputOf<'confirm-deadline'> = {
  type: 'confirm-deadline',
  rule: 'presc-general',
  subject: 'Devis n° 12',
  given: { trigger: '2024-03-10' }
}
const idOf = ({ deadlines }: CaseState): string => deadlines[0]?.id ?? nobody
const change =
  (given: InputOf<'change-deadline'>['given']): Ask =>
  (state) => ({ type: 'change-deadline', deadline: idOf(state), given, reason: 'Relu avec l’avocat' })
const close: Ask = (state) => ({
  type: 'close-deadline',
  deadline: idOf(state),
  outcome: 'acted',
  reason: 'Assignation délivrée'
})
const drop: Ask = (state) => ({
  type: 'drop-deadline',
  rule: 'gpa-1y',
  deadline: idOf(state),
  reason: 'Sans objet'
})
const extend: InputOf<'extend-demand'> = {
  type: 'extend-demand',
  letter: letterId(2),
  on: '2026-04-11',
  reason: 'Une pièce manque'
}
const decline: InputOf<'drop-deadline'> = { type: 'drop-deadline', rule: 'biennale-2y', reason: 'Aucun équipement' }
const nobodys = '01890000-0000-7000-8000-0000000003b1'
const words = { answer: 'Répondre', visit: 'Visiter', repair: 'Réparer' }
const layOut: InputOf<'lay-out-plan'> = { type: 'lay-out-plan', plan: 'works', name: 'Travaux', words }
const follow: InputOf<'lay-out-plan'> = { ...layOut, anchor: '2026-03-09' }
const move =
  (anchor: string): Ask =>
  ({ plans }) => ({ type: 'move-plan', run: plans[0]?.id ?? nobodys, anchor })
const withdraw: Ask = ({ happenings }) => ({ ...mediation, of: happenings[0]?.id ?? nobody, withdrawn: true })

export const acceptedDeadlines: readonly Accepted[] = [
  { name: 'record-anchors', given: [works], when: reception, events: ['anchors-recorded'] },
  {
    name: 'record-anchors that move a deadline',
    given: [works, reception, confirm],
    when: { type: 'record-anchors', given: { reception: '2025-07-01' } },
    events: ['anchors-recorded', 'deadline-recomputed']
  },
  {
    name: 'record-anchors that takes one away and leaves the date that stands',
    given: [works, reception, confirm],
    when: { type: 'record-anchors', given: {}, cleared: ['reception'] },
    events: ['anchors-recorded']
  },
  { name: 'record-deadline-event', given: [works], when: mediation, events: ['deadline-event-recorded'] },
  {
    name: 'record-deadline-event that moves a limitation',
    given: [works, limitation],
    when: { ...mediation, until: '2026-02-10' },
    events: ['deadline-event-recorded', 'deadline-recomputed']
  },
  {
    name: 'record-deadline-event withdrawn',
    given: [works, mediation],
    when: withdraw,
    events: ['deadline-event-recorded']
  },
  { name: 'confirm-deadline', given: [works, reception], when: confirm, events: ['deadline-confirmed'] },
  {
    name: 'confirm-deadline with the anchor it counts from',
    given: [works],
    when: { ...confirm, given: { reception: '2025-06-01' } },
    events: ['anchors-recorded', 'deadline-confirmed']
  },
  {
    name: 'confirm-deadline a second time for another subject',
    given: [works, limitation],
    when: { ...limitation, subject: 'Devis n° 13' },
    events: ['deadline-confirmed']
  },
  {
    name: 'change-deadline',
    given: [works, limitation],
    when: change({ trigger: '2024-04-10' }),
    events: ['deadline-recomputed']
  },
  {
    name: 'change-deadline by its anchor, which moves the other deadlines as well',
    given: [works, reception, confirm, { ...confirm, rule: 'decennale-10y' }],
    when: change({ reception: '2025-07-01' }),
    events: ['anchors-recorded', 'deadline-recomputed', 'deadline-recomputed']
  },
  { name: 'drop-deadline', given: [works, reception, confirm], when: drop, events: ['deadline-dropped'] },
  { name: 'drop-deadline of a proposal', given: [works], when: decline, events: ['deadline-dropped'] },
  { name: 'close-deadline', given: [works, limitation], when: close, events: ['deadline-closed'] },
  { name: 'extend-demand', given: [works, withPlumber, noticing()], when: extend, events: ['demand-extended'] },
  {
    name: 'lay-out-plan',
    given: [works],
    when: follow,
    events: ['plan-laid-out', 'task-added', 'task-added', 'task-added', 'task-added', 'task-added']
  },
  {
    name: 'lay-out-plan with a step that was reached',
    given: [works],
    when: { ...follow, known: { visit: '2026-03-10' } },
    events: ['plan-laid-out', 'task-added', 'task-added', 'task-added']
  },
  { name: 'move-plan', given: [works, follow], when: move('2026-03-16'), events: ['plan-moved'] },
  {
    name: 'link-party with another status, which takes a limitation’s rule away but leaves its date',
    given: [works, limitation],
    when: { type: 'link-party', contact: client, role: 'client', status: 'professional' },
    events: ['party-linked']
  }
]

const no = (code: Refused['code'], name: string, given: readonly Ask[], when: Ask): Refused => ({
  code,
  name,
  given,
  when
})

export const refusedDeadlines: readonly Refused[] = [
  no('plan-unknown', 'a plan that is not there', [works], { ...layOut, plan: 'own-7' }),
  no('plan-unknown', 'moving no plan', [works], { type: 'move-plan', run: nobodys }),
  no('plan-without-tasks', 'a plan whose days have passed', [works], { ...layOut, anchor: '2024-03-03' }),
  no('plan-unchanged', 'the day it has', [works, follow], move('2026-03-09')),
  no('deadline-rule-unknown', 'a rule there is not', [works], { ...confirm, rule: 'gpa-2y' }),
  no('deadline-rule-unknown', 'setting aside a rule there is not', [works], { ...decline, rule: 'gpa-2y' }),
  no('deadline-input-missing', 'a guarantee without a reception', [works], confirm),
  no('deadline-input-wrong', 'the due day of one invoice as a day of the case', [works], {
    type: 'record-anchors',
    given: { trigger: '2026-01-01' }
  }),
  no('deadline-not-applicable', 'two years against us', [works], {
    ...limitation,
    rule: 'presc-consumer-pro'
  }),
  no('deadline-unchanged', 'the reception it has', [works, reception], reception),
  no('deadline-unchanged', 'the inputs it has', [works, limitation], change({ trigger: '2024-03-10' })),
  no('deadline-known', 'the same deadline twice', [works, limitation], limitation),
  no('deadline-unknown', 'closing no deadline', [works], close),
  no('deadline-unknown', 'changing no deadline', [works], change({ trigger: '2024-03-10' })),
  no('deadline-settled', 'closing what is closed', [works, limitation, close], close),
  no('deadline-settled', 'setting a proposal aside twice', [works, decline], decline),
  no('letter-unknown', 'more time for no letter', [works], extend),
  no('letter-without-demand', 'more time for an acknowledgement', [works, acknowledging()], {
    ...extend,
    letter: letterId(1)
  }),
  no('demand-not-later', 'the day it has', [works, withPlumber, noticing()], { ...extend, on: '2026-04-10' }),
  no('deadline-event-needs-doer', 'an acknowledgement of nobody', [works], { ...mediation, kind: 'acknowledgment' }),
  no('deadline-event-unknown', 'correcting no event', [works], { ...mediation, of: nobody }),
  no('deadline-event-unknown', 'withdrawing no event', [works], { ...mediation, withdrawn: true }),
  no('happened-in-future', 'a mediation tomorrow', [works], { ...mediation, on: '2026-03-11' }),
  no('between-reversed', 'a mediation that ends first', [works], { ...mediation, until: '2026-01-09' })
]
