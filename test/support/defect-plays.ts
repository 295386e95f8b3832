import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { CaseState } from '../../src-shared/domain/case/state'
import { client, file, type InputOf, latest, nobody, opening, plumber, withPlumber } from './case-commands'
import { type Ask, evidence, type Row } from './case-plays'
import type { Choice } from './random-casework'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }

export const defect: InputOf<'observe-defect'> = {
  type: 'observe-defect',
  kind: 'poor-work',
  place: 'Salle de bains',
  text: 'Joint de baignoire absent sur 60 cm'
}
const socket: InputOf<'observe-defect'> = { ...defect, place: 'Chambre 2', text: 'Prise à 15 cm du sol' }
const two = [opening(), withPlumber, defect, socket]
const ids = ({ defects }: CaseState) => defects.map(({ id }) => id)
const first = ({ defects }: CaseState) => defects[0]?.id ?? nobody

/** Each step, as it is asked of every defect of the case. */
export const steps = {
  reserve: (state) => ({ type: 'reserve-defects', defects: ids(state), by: 'report' }),
  repair: (state) => ({
    type: 'repair-defects',
    works: ids(state).map((one) => ({ defect: one })),
    text: 'Joint refait, la cliente occupait la pièce'
  }),
  'ask-lifting': (state) => ({ type: 'ask-lifting', defects: ids(state), by: 'letter' }),
  lift: (state) => ({ type: 'lift-defects', defects: ids(state), who: client, by: 'report' }),
  'refuse-lifting': (state) => ({
    type: 'refuse-lifting',
    defects: ids(state),
    who: client,
    text: 'Le joint se décolle déjà'
  }),
  contest: (state) => ({ type: 'contest-defects', defects: ids(state), side: 'us', text: 'Hors de notre marché' }),
  notify: (state) => ({ type: 'notify-defects', defects: ids(state), to: plumber, due: '2026-03-20' }),
  announce: (state) => ({ type: 'announce-repair', defects: ids(state), text: 'Par téléphone' }),
  decline: (state) => ({
    type: 'answer-work',
    defects: ids(state),
    by: plumber,
    answer: 'declined',
    text: 'Pas dans son lot'
  }),
  check: (state) => ({ type: 'check-repair', defects: ids(state), text: 'Vu sur place avec le chef d’équipe' }),
  accept: (state) => ({ type: 'accept-repair', defects: ids(state) }),
  refuse: (state) => ({ type: 'refuse-repair', defects: ids(state), text: 'Le joint n’est pas d’équerre' })
} as const satisfies Record<string, Extract<Ask, CallableFunction>>

const shown: Ask = (state) => ({
  type: 'repair-defects',
  works: [{ defect: first(state), before: file(1).id, after: file(7).id }],
  attachments: [file(7)]
})
const cost: Ask = (state) => ({
  type: 'cost-defect',
  defect: first(state),
  nature: 'estimate',
  amount: { cents: 38_000, currency: 'EUR' },
  payer: 'supplier'
})
const retention: InputOf<'record-retention'> = {
  type: 'record-retention',
  party: client,
  holder: 'them',
  works: { cents: 4_200_000, currency: 'EUR' },
  amount: { cents: 210_000, currency: 'EUR' },
  kept: 'Caisse des dépôts'
}
const oppose: InputOf<'oppose-retention'> = {
  type: 'oppose-retention',
  party: client,
  on: '2026-03-09',
  text: 'Deux réserves ne sont pas levées'
}
const release: InputOf<'release-retention'> = {
  type: 'release-retention',
  party: client,
  on: '2026-03-10',
  amount: { cents: 210_000, currency: 'EUR' }
}

const answered =
  (answer: 'done' | 'not-done' | 'declined', by?: typeof plumber): Ask =>
  (state) => ({ type: 'answer-work', defects: ids(state), answer, ...(by && { by }) })

const row = (name: string, given: readonly Ask[], when: Ask, ...events: readonly string[]): Accepted => ({
  name,
  given,
  when,
  events
})
const taken =
  (type: Parameters<typeof latest>[1]): Ask =>
  (state) => ({ type: 'undo', entry: latest(state, type) })

export const acceptedDefects: readonly Accepted[] = [
  row('reserve-defects', two, steps.reserve, 'defects-reserved'),
  row('repair-defects', [...two, steps.reserve], steps.repair, 'defects-repaired'),
  row('repair-defects with its photographs', [...two, evidence], shown, 'defects-repaired'),
  row('ask-lifting', [...two, steps.repair], steps['ask-lifting'], 'lifting-asked'),
  row('lift-defects', [...two, steps.repair], steps.lift, 'defects-lifted'),
  row('refuse-lifting', [...two, steps.repair], steps['refuse-lifting'], 'lifting-refused'),
  row('contest-defects', two, steps.contest, 'defects-contested'),
  row('notify-defects', two, steps.notify, 'defects-notified'),
  row('announce-repair', [...two, steps.notify], steps.announce, 'repair-announced'),
  row('answer-work', [...two, steps.notify], answered('done', plumber), 'work-answered'),
  row('a firm that refuses', [...two, steps.notify, steps.announce], steps.decline, 'work-answered'),
  row('our own list', two, answered('done'), 'work-answered'),
  row('an answer taken back', [...two, answered('not-done', plumber)], taken('work-answered'), 'entry-withdrawn'),
  row('check-repair', [...two, steps.notify], steps.check, 'repair-checked'),
  row('accept-repair', [...two, steps.notify, steps.check], steps.accept, 'repair-accepted'),
  row('refuse-repair', [...two, steps.notify, steps.check], steps.refuse, 'repair-refused'),
  row('a step taken back', [...two, steps.reserve], taken('defects-reserved'), 'entry-withdrawn'),
  row(
    'a step of the other ladder is no later one',
    [...two, steps.reserve, steps.notify],
    taken('defects-reserved'),
    'entry-withdrawn'
  ),
  row('cost-defect', two, cost, 'defect-costed'),
  row('record-retention', two, retention, 'retention-recorded'),
  row('oppose-retention', [...two, retention], oppose, 'retention-opposed'),
  row('release-retention', [...two, retention], release, 'retention-released')
]

const no = (code: Refused['code'], name: string, given: readonly Ask[], when: Ask): Refused => ({
  code,
  name,
  given,
  when
})
const tenant: InputOf<'link-party'> = { ...withPlumber, role: 'tenant', status: 'consumer' }
const stranger: Ask = (state) => ({ ...steps.notify(state), to: nobody })

export const refusedDefects: readonly Refused[] = [
  no('defect-unknown', 'a reserve of what is not there', two, {
    type: 'reserve-defects',
    defects: [nobody],
    by: 'report'
  }),
  no('defect-unknown', 'the cost of what is not there', two, {
    type: 'cost-defect',
    defect: nobody,
    nature: 'actual',
    amount: { cents: 1, currency: 'EUR' },
    payer: 'us'
  }),
  no('defect-lifted-already', 'a repair of what is lifted', [...two, steps.repair, steps.lift], steps.repair),
  no('defect-reserved-already', 'a second reserve', [...two, steps.reserve], steps.reserve),
  no(
    'defect-reserved-already',
    'a second reserve after the repair',
    [...two, steps.reserve, steps.repair],
    steps.reserve
  ),
  no('defect-repaired-already', 'a second repair', [...two, steps.repair], steps.repair),
  no('defect-repaired-already', 'one defect repaired twice at once', two, (state) => ({
    type: 'repair-defects',
    works: [{ defect: first(state) }, { defect: first(state) }],
    text: 'Deux fois'
  })),
  no('defect-not-repaired', 'asking without repair', [...two, steps.reserve], steps['ask-lifting']),
  no('nothing-to-lift', 'lifting what was only seen', two, steps.lift),
  no('lifting-asked-already', 'asking twice', [...two, steps.repair, steps['ask-lifting']], steps['ask-lifting']),
  no(
    'lifting-refused-already',
    'refusing twice',
    [...two, steps.repair, steps['refuse-lifting']],
    steps['refuse-lifting']
  ),
  no('defect-contested-already', 'contesting twice', [...two, steps.contest], steps.contest),
  no('lifting-not-theirs', 'a subcontractor lifts', [...two, steps.repair], (state) => ({
    ...steps.lift(state),
    who: plumber
  })),
  no('lifting-not-theirs', 'a tenant lifts', [opening(), tenant, defect, steps.repair], (state) => ({
    ...steps.lift(state),
    who: plumber
  })),
  no('lifting-not-theirs', 'a tenant refuses', [opening(), tenant, defect, steps.repair], (state) => ({
    ...steps['refuse-lifting'](state),
    who: plumber
  })),
  no('letter-unknown', 'asking by a letter that is not there', [...two, steps.repair], (state) => ({
    ...steps['ask-lifting'](state),
    letter: nobody
  })),
  no('repair-needs-proof', 'a repair nobody saw', two, (state) => ({ ...steps.repair(state), text: '' })),
  no('piece-unknown', 'a photograph that is not there', two, (state) => ({
    type: 'repair-defects',
    works: [{ defect: first(state), after: file(9).id }]
  })),
  no('party-unknown', 'notifying a stranger', two, stranger),
  no('letter-unknown', 'notifying by a letter that is not there', two, (state) => ({
    ...steps.notify(state),
    letter: nobody
  })),
  no('due-in-past', 'to be repaired yesterday', two, (state) => ({ ...steps.notify(state), due: '2026-03-09' })),
  no('defect-not-notified', 'a check of nobody’s work', two, steps.check),
  no('defect-notified-already', 'notifying twice', [...two, steps.notify], steps.notify),
  no('repair-announced-already', 'announcing twice', [...two, steps.notify, steps.announce], steps.announce),
  no('repair-declined-already', 'refusing to repair twice', [...two, steps.decline], steps.decline),
  no('party-unknown', 'the answer of a stranger', two, (state) => ({ ...steps.decline(state), by: nobody })),
  no(
    'defect-lifted-already',
    'an answer to what is lifted',
    [...two, steps.repair, steps.lift],
    answered('done', plumber)
  ),
  no('repair-announced-already', 'done twice', [...two, steps.notify, steps.announce], answered('done', plumber)),
  no(
    'changed-since',
    'taking back an answer that was checked',
    [...two, steps.notify, answered('done', plumber), steps.check],
    taken('work-answered')
  ),
  no('repair-not-checked', 'accepting unseen', [...two, steps.notify, steps.announce], steps.accept),
  no('repair-checked-already', 'checking twice', [...two, steps.notify, steps.check], steps.check),
  no(
    'repair-refused-already',
    'refusing a repair twice',
    [...two, steps.notify, steps.check, steps.refuse],
    steps.refuse
  ),
  no(
    'repair-accepted-already',
    'refusing what was accepted',
    [...two, steps.notify, steps.check, steps.accept],
    steps.refuse
  ),
  no(
    'changed-since',
    'taking back what another step rests on',
    [...two, steps.reserve, steps.repair],
    taken('defects-reserved')
  ),
  no('amount-negative', 'a cost below nothing', two, (state) => ({
    ...(cost as (of: CaseState) => InputOf<'cost-defect'>)(state),
    amount: { cents: -1, currency: 'EUR' }
  })),
  no('amount-negative', 'a retention of nothing', two, { ...retention, amount: { cents: 0, currency: 'EUR' } }),
  no('retention-over-limit', 'one cent above five hundredths', two, {
    ...retention,
    amount: { cents: 210_001, currency: 'EUR' }
  }),
  no('party-unknown', 'a retention of a stranger', two, { ...retention, party: nobody }),
  no('retention-unknown', 'releasing what nobody holds', two, release),
  no('happened-in-future', 'releasing tomorrow', [...two, retention], { ...release, on: '2026-03-11' }),
  no('retention-more-than-held', 'releasing more than was held', [...two, retention], {
    ...release,
    amount: { cents: 210_001, currency: 'EUR' }
  }),
  no('retention-released-already', 'opposing what is released', [...two, retention, release], oppose),
  no('retention-released-already', 'holding what is released', [...two, retention, release], retention)
]

/** Whatever a hand may do on the ladders, on a case as it stands. */
export function defectInputs(state: CaseState, { which, other, text, contact }: Choice): readonly CaseCommandInput[] {
  const one = state.defects[which % Math.max(1, state.defects.length)]?.id ?? nobody
  const defects = [one]
  const even = other % 2 === 0
  const who = state.parties[other % Math.max(1, state.parties.length)]?.contact ?? contact
  const words = text.slice(0, 200)
  const amount = { cents: 100 + which, currency: 'EUR' } as const
  return [
    { type: 'reserve-defects', defects, by: even ? 'report' : 'letter' },
    { type: 'repair-defects', works: [{ defect: one }], text: even ? words : '' },
    { type: 'ask-lifting', defects, by: 'email' },
    { type: 'lift-defects', defects, who, by: 'letter' },
    { type: 'refuse-lifting', defects, who, text: words },
    { type: 'contest-defects', defects, side: even ? 'us' : 'them', text: words },
    { type: 'notify-defects', defects, to: who, ...(even ? { due: '2199-01-01' } : {}) },
    { type: 'announce-repair', defects },
    { type: 'answer-work', defects, by: who, answer: even ? 'declined' : 'done', text: words },
    { type: 'answer-work', defects, answer: even ? 'done' : 'not-done', text: '' },
    { type: 'check-repair', defects, text: words },
    { type: 'check-repair', defects, text: '' },
    { type: 'accept-repair', defects },
    { type: 'refuse-repair', defects, text: words },
    { type: 'refuse-repair', defects, text: words },
    { type: 'notify-defects', defects, to: who },
    { type: 'cost-defect', defect: one, nature: even ? 'estimate' : 'actual', amount, payer: 'us' },
    {
      type: 'record-retention',
      party: who,
      holder: even ? 'us' : 'them',
      works: { cents: 1_000_000, currency: 'EUR' },
      amount
    },
    { type: 'oppose-retention', party: who, on: '2026-01-02', text: words },
    { type: 'release-retention', party: who, on: '2026-01-02', amount: { cents: 50, currency: 'EUR' } }
  ]
}
