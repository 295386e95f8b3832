import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { CaseState } from '../../src-shared/domain/case/state'
import type { VisitKind } from '../../src-shared/domain/case/visits/vocabulary'
import { client, file, type InputOf, nobody, opening, plumber, withPlumber } from './case-commands'
import type { Ask, Row } from './case-plays'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }
type Report = InputOf<'sign-report'>

const ids = [
  '01890000-0000-7000-8000-0000000006a1',
  '01890000-0000-7000-8000-0000000006a2',
  '01890000-0000-7000-8000-0000000006a3'
] as const
const [first, second, third] = ids
const leaks = '01890000-0000-7000-8000-0000000006b1'
const owner = { name: 'Mme Chloé d’Alençon-Rodríguez', capacity: 'owner' } as const
const tenant = { name: 'M. Emre Özdemir', capacity: 'tenant' } as const
const ours = { name: 'Karim Haddad', capacity: 'contractor' } as const
type Signatory = Report['signatories'][number]
const drawn = (who: Pick<Signatory, 'name' | 'capacity'>): Signatory => ({
  ...{ ...who, how: 'screen', at: '2026-03-10T09:30:00.000Z' },
  strokes: [
    [
      [10, 200],
      [400, 20],
      [900, 260]
    ]
  ]
})
const byHand = (who: Pick<Signatory, 'name' | 'capacity'>): Signatory => ({ ...who, how: 'paper' })
const silent = (who: Pick<Signatory, 'name' | 'capacity'>): Signatory => ({ ...who, how: 'unsigned' })

const begun = (visit: string, kind: VisitKind): InputOf<'begin-visit'> => ({ type: 'begin-visit', visit, kind })
const present = (visit: string, ...persons: InputOf<'change-visit'>['persons']): InputOf<'change-visit'> => ({
  ...{ type: 'change-visit', visit, persons }
})
const captured = (visibility: 'internal' | 'communicable'): InputOf<'capture-defect'> => ({
  ...{ type: 'capture-defect', defect: leaks, visit: first, room: 'Salle d’eau', visibility, attachments: [file(1)] }
})
const sorted: InputOf<'sort-defect'> = {
  ...{ type: 'sort-defect', defect: leaks, kind: 'poor-work', place: 'Salle d’eau', text: 'Joint absent sur 60 cm' }
}
const signedBy = (...signatories: Signatory[]) => ({ signatories })

const reception: Report = {
  ...{ type: 'sign-report', kind: 'reception', visit: first, decision: 'with-reserves', on: '2026-03-10' },
  ...{ defects: [leaks], document: file(8).id, attachments: [file(8)], visibility: 'communicable' },
  ...signedBy(drawn(owner), silent(tenant), byHand(ours))
}
const visited: Report = {
  ...{ type: 'sign-report', kind: 'visit', visit: first, on: '2026-03-10', defects: [leaks] },
  ...{ document: file(8).id, attachments: [file(8)], visibility: 'communicable' },
  ...signedBy(drawn(tenant))
}
const plain: Report = { ...reception, decision: 'without-reserves', defects: [] }
const lower: NonNullable<Report['reduction']> = {
  ...{ amount: { cents: 85_000, currency: 'EUR' }, text: 'Nuance d’enduit au pignon nord' },
  clause: 'NF P 03-001, art. 17.2.6, citée à l’article 9 du marché'
}
const away: NonNullable<Report['absent']>[number] = {
  ...{ name: 'Étanchéité du Forez', capacity: 'subcontractor', called: '2026-02-24' },
  how: 'lettre recommandée avec avis de réception'
}
const onSite = (kind: VisitKind = 'reception', ...persons: InputOf<'change-visit'>['persons']): readonly Ask[] => [
  ...[opening(), begun(first, kind), present(first, ...(persons.length > 0 ? persons : [owner, tenant, ours]))],
  ...[captured('communicable'), sorted]
]

/** A reserve at the reception of the first visit, and the owner back at a second one to lift it. */
const toLift = (...persons: InputOf<'change-visit'>['persons']): readonly Ask[] => [
  ...[...onSite(), reception, begun(second, 'lifting')],
  present(second, ...(persons.length > 0 ? persons : [owner, tenant, ours]))
]
const done: InputOf<'repair-defects'> = {
  ...{ type: 'repair-defects', works: [{ defect: leaks, before: file(1).id, after: file(7).id }] },
  attachments: [file(7)]
}
type Answer = NonNullable<Report['liftings']>[number]
const lifting = (answer: Partial<Answer>, ...signatories: Signatory[]): Report => ({
  ...{ type: 'sign-report', kind: 'lifting', visit: second, on: '2026-03-10', defects: [leaks] },
  ...{ document: file(8).id, attachments: [file(8)], visibility: 'communicable' },
  liftings: [{ defect: leaks, outcome: 'lifted', text: '', ...answer }],
  ...signedBy(...(signatories.length > 0 ? signatories : [drawn(owner), silent(tenant), byHand(ours)]))
})
const refusing: Partial<Answer> = { outcome: 'refused', text: 'Le joint se décolle déjà dans l’angle' }

const handed: Ask = ({ reports }) => ({
  type: 'hand-report',
  ...{ report: reports.at(-1)?.id ?? nobody, to: owner.name, how: 'email' }
})

const row = (name: string, given: readonly Ask[], when: Ask, ...events: readonly string[]): Accepted => ({
  ...{ name, given, when, events }
})
const no = (code: Refused['code'], name: string, given: readonly Ask[], when: Ask): Refused => ({
  ...{ code, name, given, when }
})

export const acceptedReports: readonly Accepted[] = [
  row('sign-report', onSite(), reception, ...['report-signed', 'anchors-recorded', 'defects-reserved']),
  row('a reception without reserves', onSite(), plain, 'report-signed', 'anchors-recorded'),
  row('a reception refused starts nothing', onSite(), { ...reception, decision: 'refused' }, 'report-signed'),
  row(
    'a reception of a part starts nothing',
    onSite(),
    { ...reception, decision: 'partial', text: 'Le lot plomberie seul' },
    ...['report-signed', 'defects-reserved']
  ),
  row('a reception with a lower price', onSite(), { ...plain, reduction: lower }, 'report-signed', 'anchors-recorded'),
  row(
    'a reception of which a party did not come',
    onSite(),
    { ...plain, absent: [away] },
    'report-signed',
    'anchors-recorded'
  ),
  row('a corrected reception of the same day', [...onSite(), plain], plain, 'report-signed'),
  row(
    'a corrected reception of another day',
    [...onSite(), plain],
    { ...plain, on: '2026-03-09' },
    ...['report-signed', 'anchors-recorded']
  ),
  row(
    'a reception corrected into a refusal takes its day back',
    [...onSite(), plain],
    { ...plain, decision: 'refused' },
    ...['report-signed', 'anchors-recorded']
  ),
  row('a visit report signed by a tenant', onSite('after-sales', tenant), visited, 'report-signed'),
  row('the reserves of one reserved already', [...onSite(), reception], reception, 'report-signed'),
  row('hand-report', [...onSite(), plain], handed, 'report-handed'),
  row('a lifting', [...toLift(), done], lifting({}), 'report-signed', 'defects-lifted'),
  row('a lifting refused', [...toLift(), done], lifting(refusing), 'report-signed', 'lifting-refused'),
  row(
    'a lifting without a photograph says why',
    toLift(),
    lifting({ text: 'Placard vidé, joint refait derrière' }),
    ...['report-signed', 'defects-lifted']
  ),
  row(
    'a lifting shown by a photograph of the day',
    toLift(),
    { ...lifting({ after: file(7).id }), attachments: [file(8), file(7)] },
    ...['report-signed', 'defects-lifted']
  ),
  row(
    'a lifting signed for the owner by whoever holds his power',
    [...toLift({ name: 'Mme Ferrand', capacity: 'agent' }, ours), done],
    lifting({}, drawn({ name: 'Mme Ferrand', capacity: 'agent' }), byHand(ours)),
    ...['report-signed', 'defects-lifted']
  ),
  row(
    'a lifting answered anew takes its first answer back',
    [...toLift(), done, lifting({})],
    lifting(refusing),
    ...['report-signed', 'entry-withdrawn', 'lifting-refused']
  ),
  row(
    'a lifting signed by hand, with its scan',
    [...toLift(), done],
    { ...lifting({}, byHand(owner), byHand(ours)), scan: file(9).id, attachments: [file(8), file(9)] },
    ...['report-signed', 'defects-lifted']
  )
]

export const refusedReports: readonly Refused[] = [
  no('visit-unknown', 'a report of no visit', [opening()], plain),
  no('visit-took-place', 'nobody there where a report was signed', [...onSite(), plain], {
    ...{ type: 'end-visit', visit: first, outcome: 'absent', text: '' }
  }),
  no('happened-in-future', 'a reception of tomorrow', onSite(), { ...plain, on: '2026-03-11' }),
  no('report-not-theirs', 'a reception before a tenant alone', onSite('reception', tenant, ours), plain),
  no('report-not-theirs', 'a reception at an after-sales visit', onSite('after-sales'), plain),
  no('signatory-unknown', 'a signature of nobody there', onSite('reception', owner), plain),
  no('signatory-may-not', 'a reception signed by the tenant', onSite(), {
    ...plain,
    ...signedBy(drawn(owner), drawn(tenant))
  }),
  no('reception-unsigned', 'a reception without the owner’s hand', onSite(), {
    ...plain,
    ...signedBy(silent(owner), byHand(ours))
  }),
  no('report-unsigned', 'a visit report that nobody signs', onSite('after-sales', tenant), {
    ...visited,
    ...signedBy(silent(tenant))
  }),
  no('report-decides-nothing', 'a visit that decides', onSite(), {
    ...visited,
    decision: 'with-reserves'
  }),
  no('report-decides-nothing', 'a visit that lowers the price', onSite(), { ...visited, reduction: lower }),
  no('reduction-of-refused', 'a lower price for works that are refused', onSite(), {
    ...{ ...plain, decision: 'refused', reduction: lower }
  }),
  no('reduction-incomplete', 'a lower price that no clause allows', onSite(), {
    ...{ ...plain, reduction: { ...lower, clause: '' } }
  }),
  no('reduction-incomplete', 'a lower price for no flaw', onSite(), {
    ...{ ...plain, reduction: { ...lower, text: '' } }
  }),
  no('reduction-incomplete', 'a lower price of nothing', onSite(), {
    ...{ ...plain, reduction: { ...lower, amount: { cents: 0, currency: 'EUR' } } }
  }),
  no('absent-present', 'somebody there who did not come', onSite(), {
    ...plain,
    absent: [{ ...away, name: ours.name }]
  }),
  no('decision-missing', 'a reception without a decision', onSite(), { ...plain, decision: undefined }),
  no('part-missing', 'a reception of no part', onSite(), { ...reception, decision: 'partial' }),
  no('report-without-defects', 'reserves of nothing', onSite(), { ...reception, defects: [] }),
  no('report-with-defects', 'no reserve, and one', onSite(), { ...plain, defects: [leaks] }),
  no('defect-unknown', 'a reserve of what is not there', onSite(), { ...reception, defects: [nobody] }),
  no('defect-not-sorted', 'a reserve of what nobody described', onSite().slice(0, -1), reception),
  no(
    'defect-internal',
    'a reserve of what is for us alone',
    [...onSite().slice(0, -2), captured('internal'), sorted],
    reception
  ),
  no(
    'reception-known',
    'a second reception',
    [...onSite(), plain, begun(second, 'reception'), present(second, owner, ours, tenant)],
    { ...plain, visit: second }
  ),
  no('report-unknown', 'a copy of a report that is not there', [opening()], {
    ...{ type: 'hand-report', report: nobody, to: owner.name, how: 'hand' }
  }),
  no('lifting-without-defects', 'a lifting of nothing', toLift(), { ...lifting({}), defects: [], liftings: [] }),
  no('lifting-answer-missing', 'two answers on one reserve', [...toLift(), done], {
    ...lifting({}),
    liftings: [
      { defect: leaks, outcome: 'lifted', text: '' },
      { defect: leaks, outcome: 'refused', text: 'Trop tôt' }
    ]
  }),
  no('lifting-needs-proof', 'a lifting that nothing shows', toLift(), lifting({})),
  no('lifting-needs-reason', 'a refusal without its reason', [...toLift(), done], lifting({ outcome: 'refused' })),
  no('defect-not-repaired', 'a refusal of what nobody repaired', toLift(), lifting(refusing)),
  no('lifting-unsigned', 'a lifting without the owner’s hand', [...toLift(), done], {
    ...lifting({}, silent(owner), byHand(ours))
  }),
  no('signatory-may-not', 'a lifting that the tenant signs too', [...toLift(), done], {
    ...lifting({}, drawn(owner), drawn(tenant))
  }),
  no('report-not-theirs', 'a lifting before a tenant alone', [...toLift(tenant, ours), done], lifting({})),
  no(
    'lifting-not-theirs',
    'a lifting by a subcontractor who calls himself the owner',
    [
      ...[...onSite(), reception, withPlumber, begun(second, 'lifting')],
      ...[present(second, { name: 'SARL Roche', contact: plumber, capacity: 'owner' }), done]
    ],
    lifting({}, drawn({ name: 'SARL Roche', capacity: 'owner' }))
  ),
  no(
    'lifting-owner-unknown',
    'a lifting in a case without an owner',
    [...toLift(), withPlumber, done, { type: 'unlink-party', contact: client, role: 'client' }],
    lifting({})
  ),
  no(
    'changed-since',
    'another answer after the reserve was contested',
    [
      ...toLift(),
      done,
      lifting(refusing),
      { type: 'contest-defects', defects: [leaks], side: 'us', text: 'Hors marché' }
    ],
    lifting({})
  ),
  no(
    'defect-lifted-already',
    'a second lifting of the same',
    [...toLift(), done, lifting({}), begun(third, 'lifting'), present(third, owner)],
    {
      ...lifting({}, drawn(owner)),
      visit: third
    }
  ),
  no('report-decides-nothing', 'a lifting that accepts the works', [...toLift(), done], {
    ...lifting({}),
    decision: 'with-reserves'
  }),
  no('piece-unknown', 'a scan that is not there', [...toLift(), done], { ...lifting({}), scan: file(9).id }),
  no('piece-unknown', 'a report without its document', onSite(), { ...plain, document: file(9).id })
]

/** For the random play: whatever visit there is, in some way. */
export function reportInput({ visits, defects }: CaseState, which: number): Report {
  const visit = visits[which % Math.max(1, visits.length)]
  return {
    ...{ type: 'sign-report', kind: 'visit', visit: visit?.id ?? nobody, on: '2026-03-01' },
    defects: defects.filter(({ sorted: named }) => named && which % 2 === 0).map(({ id }) => id),
    ...{ document: file(which % 90).id, attachments: [file(which % 90)] },
    signatories: (visit?.persons ?? []).map(({ name, capacity }) => ({ name, capacity, how: 'paper' }))
  }
}
