import { describe, expect, it } from 'vitest'
import { normaliseAddress } from '../../../../src-shared/domain/address/normalise-address'
import type { Letter } from '../../../../src-shared/domain/case/state'
import type { FormalNoticeDraft, LetterDraft } from '../../../../src-shared/domain/letter/draft'
import type { LetterContext } from '../../../../src-shared/domain/letter/problem'
import { letterProblems } from '../../../../src-shared/domain/letter/problems'
import { noPowers } from '../../../../src-shared/domain/organisation/powers'
import { attachmentId, letterId } from '../../../../src-shared/lib/ids'
import { addDays, plainDate } from '../../../../src-shared/lib/plain-date'
import { accountDueOf } from '../../../../src-shared/texts/letters/letter-account'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { clientId, company, leakingFlat, manager, photograph, sourcesOf } from '../../../support/letter-sources'

const played = leakingFlat()
const sources = sourcesOf(played)
const letter = letterId.parse('01890000-0000-7000-8000-0000000000f1')
const context: LetterContext = { today: played.today, company, signatory: manager, addressIssues: [] }

const proposed = proposeLetter('formal-notice', letter, sources)
if (proposed.kind !== 'formal-notice') throw new Error('not a notice')
const notice: FormalNoticeDraft = { ...proposed, obligation: 'Le marché du 3 mars 2025.', enclosures: [photograph] }
const codes = (draft: LetterDraft, with_: Partial<LetterContext> = {}) =>
  letterProblems(draft, played.open, { ...context, ...with_ }).map(({ code, severity }) => `${severity}:${code}`)

function earlierNotice(mailing: Letter['mailing']): Letter {
  const { kind, to, dated } = notice
  if (!to) throw new Error('a notice to nobody')
  const id = letterId.parse('01890000-0000-7000-8000-0000000000f2')
  const said = { subject: notice.subject, signatory: manager.id, enclosures: [] }
  const known = { id, entry: played.open.openedBy, kind, number: '2026-A-0042-7', to, dated, document: photograph }
  return { ...known, ...said, mailing }
}

describe('what stands between a formal notice and its issue', () => {
  it('is nothing once it is whole', () => {
    expect(codes(notice)).toEqual([])
  })

  it.each([
    ['obligation', 'no-obligation'],
    ['breach', 'no-breach'],
    ['demand', 'no-demand'],
    ['basis', 'no-basis'],
    ['consequence', 'no-consequence'],
    ['subject', 'no-subject']
  ] as const)('names an empty %s', (field, code) => {
    expect(codes({ ...notice, [field]: '  ' })).toEqual([`blocking:${code}`])
  })

  it('wants both forms of the deadline, the date no sooner than 15 days after dispatch', () => {
    const { daysFromPresentation: _days, ...withoutDays } = notice
    expect(codes(withoutDays)).toEqual(['blocking:no-days'])
    const { deadlineOn: _on, ...withoutDate } = notice
    expect(codes(withoutDate)).toEqual(['blocking:no-deadline'])
    expect(codes({ ...notice, deadlineOn: addDays(notice.dated, 14) })).toEqual(['blocking:deadline-too-soon'])
    expect(codes({ ...notice, deadlineOn: addDays(notice.dated, 15) })).toEqual([])
  })

  it.each(['consumer', 'non-professional', 'public-buyer'] as const)('claims no sum of trade from a %s', (status) => {
    const parties = played.open.parties.map((party) => (party.contact === notice.to ? { ...party, status } : party))
    const claiming: FormalNoticeDraft = {
      ...notice,
      claimed: { cents: 529_632, currency: 'EUR' },
      account: {
        kind: 'business',
        currency: 'EUR',
        debts: [{ label: 'Facture F-2231', cents: 500_000, from: plainDate.parse('2025-09-30') }],
        deductions: [],
        to: plainDate.parse('2026-03-03'),
        interestFirst: true
      }
    }
    const account = accountDueOf(claiming, sources.rates)
    const found = (state: typeof played.open) => letterProblems(claiming, state, { ...context, account })
    expect(found({ ...played.open, parties })).toContainEqual({
      code: 'account-not-theirs',
      field: 'claimed',
      severity: 'blocking'
    })
    expect(found(played.open).map(({ code }) => code)).not.toContain('account-not-theirs')
  })

  it('warns when it is addressed to whoever complains, a subcontractor as well', () => {
    const [client, ...others] = played.open.parties
    if (!client) throw new Error('no client')
    const first = others.find(({ contact }) => contact === notice.to)
    if (!first) throw new Error('no debtor')
    const theirs = { ...played.open, parties: [first, client] }
    const found = letterProblems(notice, theirs, context).map(({ code }) => code)
    expect(found).toContain('recipient-is-complainant')
    const ours = letterProblems(notice, { ...theirs, direction: 'we-claim' }, context).map(({ code }) => code)
    expect(ours).not.toContain('recipient-is-complainant')
    expect(codes({ ...notice, to: clientId })).toEqual(['warning:recipient-is-complainant', 'warning:no-mediator'])
  })

  it.each([
    ['résilierons le marché', 'le marché', ['blocking:clause-not-cited']],
    ['we will terminate the contract', 'the contract', ['blocking:clause-not-cited']],
    ['résilierons le marché', 'la clause 14 : « à défaut, le marché est résilié de plein droit »', []],
    ['pourrons résoudre le contrat par notification', 'l’article 1226 du code civil', []],
    ['saisirons le tribunal', 'le marché', []]
  ] as const)('asks for the clause where it threatens to terminate: %s', (consequence, basis, found) => {
    expect(codes({ ...notice, consequence, basis })).toEqual(found)
  })

  it('warns of another letter to the same person on that day, and of words that were said to them', () => {
    const id = letterId.parse('01890000-0000-7000-8000-0000000000f3')
    const other = { id, kind: 'progress-update', number: '2026-A-0017-2' } as const
    expect(letterProblems(notice, played.open, { ...context, sameDay: { letters: [other] } })).toMatchObject([
      { code: 'answered-today', severity: 'warning', params: { kind: 'progress-update', number: '2026-A-0017-2' } }
    ])
    expect(codes(notice, { sameDay: { letters: [{ ...other, id: notice.letter }] } })).toEqual([])
    expect(codes(notice, { sameDay: { letters: [{ ...other, kind: notice.kind }] } })).toEqual([])
    expect(codes(notice, { sameDay: { letters: [], told: 'spoken' } })).toEqual(['warning:told-today'])
    const confirmation = proposeLetter('call-confirmation', letter, sources)
    const asked = (told: 'spoken' | 'written') => codes(confirmation, { sameDay: { letters: [], told } })
    expect(asked('spoken')).not.toContain('warning:told-today')
    expect(asked('written')).toContain('warning:told-today')
  })

  it('warns of a date that has passed, and of the same demand sent before', () => {
    const dated = addDays(notice.dated, -2)
    expect(codes({ ...notice, dated })).toEqual(['warning:dated-in-past'])
    const before = { ...played.open, letters: [earlierNotice({})] }
    expect(letterProblems(notice, before, context)).toMatchObject([
      { code: 'already-sent', severity: 'warning', params: { number: '2026-A-0042-7', dated: notice.dated } }
    ])
  })

  it('cites the demands that left before, and none that was never posted', () => {
    const proposedAfter = (mailing: Letter['mailing']) => {
      const state = { ...played.open, letters: [earlierNotice(mailing)] }
      const draft = proposeLetter('formal-notice', letter, { ...sources, state })
      return draft.kind === 'formal-notice' ? draft.breach : ''
    }
    expect(proposedAfter({ deposited: notice.dated })).toContain('2026-A-0042-7')
    expect(proposedAfter({})).not.toContain('2026-A-0042-7')
  })

  it('refuses an address that does not fit, naming the line', () => {
    const street = '1234 bis avenue du Maréchal de Lattre de Tassigny prolongée vers le port'
    const address = {
      recipient: ['Étanchéité'],
      flat: '',
      building: '',
      street,
      locality: '',
      postcode: '42000',
      town: 'Saint-Étienne',
      country: 'FR'
    }
    const { issues } = normaliseAddress(address, '')
    expect(letterProblems(notice, played.open, { ...context, addressIssues: issues })).toMatchObject([
      { code: 'address-issue', severity: 'blocking', params: { issue: 'too-long' } }
    ])
  })

  it('encloses only what the other side may see', () => {
    const internal = leakingFlat()
    const secret = attachmentId.parse('01890000-0000-7000-8000-0000000000a9')
    internal.ask({
      type: 'add-evidence',
      text: '',
      attachments: [
        { id: secret, name: 'note interne.pdf', mediaType: 'application/pdf', size: 10, sha256: 'cd'.repeat(32) }
      ]
    })
    const problems = letterProblems({ ...notice, enclosures: [secret] }, internal.open, context)
    expect(problems).toMatchObject([{ code: 'piece-not-communicable', params: { name: 'note interne.pdf' } }])
    const unknown = attachmentId.parse('01890000-0000-7000-8000-0000000000aa')
    expect(codes({ ...notice, enclosures: [unknown] })).toEqual(['blocking:piece-unknown'])
    expect(codes({ ...notice, enclosures: [] })).toEqual(['warning:no-enclosures'])
  })

  it('is signed by somebody who may, up to the amount claimed', () => {
    expect(codes(notice, { signatory: undefined })).toEqual(['blocking:no-signatory'])
    expect(codes(notice, { signatory: { ...manager, powers: noPowers } })).toEqual(['blocking:may-not-sign'])
    const limited = {
      ...noPowers,
      notices: { kind: 'up-to' as const, amount: { cents: 100_000, currency: 'EUR' as const } }
    }
    const claimed = { cents: 100_001, currency: 'EUR' as const }
    expect(codes({ ...notice, claimed }, { signatory: { ...manager, powers: limited } })).toEqual([
      'blocking:beyond-signing-power'
    ])
  })

  it('leaves no placeholder on paper', () => {
    expect(codes({ ...notice, demand: 'payer {{ amount }}' })).toEqual(['blocking:placeholder-left'])
  })
})

describe('what stands between an acknowledgement and its issue', () => {
  const draft = proposeLetter('acknowledgement', letter, sources)
  if (draft.kind !== 'acknowledgement') throw new Error('not an acknowledgement')

  it('is nothing as proposed', () => {
    expect(codes(draft)).toEqual([])
  })

  it('is a promise without a date, or one in the past', () => {
    expect(codes({ ...draft, promise: { text: 'un appel' } })).toEqual(['blocking:no-promise-date'])
    expect(codes({ ...draft, promise: { text: '', due: plainDate.parse('2026-03-09') } })).toEqual([
      'blocking:no-promise',
      'blocking:promise-in-past'
    ])
  })
})
