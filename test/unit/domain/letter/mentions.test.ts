import { describe, expect, it } from 'vitest'
import type { FormalNoticeDraft, MessageDraft } from '../../../../src-shared/domain/letter/draft'
import { type LetterKind, letterKinds } from '../../../../src-shared/domain/letter/kinds'
import {
  hasMentions,
  type Mention,
  type MentionName,
  mentionNames,
  mentionsOf,
  type Unsaid
} from '../../../../src-shared/domain/letter/mentions'
import type { LetterContext } from '../../../../src-shared/domain/letter/problem'
import { letterProblems } from '../../../../src-shared/domain/letter/problems'
import { kindPlans } from '../../../../src-shared/domain/remark/kinds'
import { letterId } from '../../../../src-shared/lib/ids'
import { addDays } from '../../../../src-shared/lib/plain-date'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { company, leakingFlat, manager, photograph, sourcesOf } from '../../../support/letter-sources'

const played = leakingFlat()
const proposed = proposeLetter(
  'formal-notice',
  letterId.parse('01890000-0000-7000-8000-0000000000f1'),
  sourcesOf(played)
)
if (proposed.kind !== 'formal-notice') throw new Error('not a notice')
const notice: FormalNoticeDraft = { ...proposed, obligation: 'Le marché du 3 mars 2025.', enclosures: [photograph] }
const context: LetterContext = { today: played.today, company, signatory: manager, addressIssues: [] }
const standings = (draft: FormalNoticeDraft, toConsumer = false) =>
  Object.fromEntries(
    mentionsOf(draft, letterProblems(draft, played.open, context), [], toConsumer).map(({ name, standing }) => [
      name,
      standing
    ])
  )
const offered = { kind: 'joint-inspection', at: '', place: '3 rue des Tanneurs, Lyon' } as const

describe('what a formal notice must say', () => {
  it('is there once the notice is whole; a sum, a meeting and a mediator are asked for where they belong', () => {
    const asked = mentionNames.filter(
      (name) =>
        !['amount', 'meeting', 'mediator', 'facts', 'findings', 'reasons', 'solution', 'wording', 'next'].includes(name)
    )
    expect(standings(notice)).toEqual(Object.fromEntries(asked.map((name) => [name, 'there'])))
    expect(standings(notice, true)).toHaveProperty('mediator')
  })

  it.each([
    ['obligation', { obligation: '' }, 'missing'],
    ['demand', { demand: 'reprendre [à compléter]' }, 'missing'],
    ['amount', { topic: 'payment' }, 'missing'],
    ['deadline', { deadlineOn: addDays(notice.dated, 5) }, 'missing'],
    ['basis', { consequence: 'nous résilierons le marché' }, 'missing'],
    ['enclosures', { enclosures: [] }, 'doubtful'],
    ['meeting', { meeting: offered }, 'missing'],
    ['meeting', { meeting: { ...offered, on: addDays(notice.dated, 4) } }, 'doubtful'],
    ['meeting', { meeting: { ...offered, on: addDays(notice.dated, 20), place: ' ' } }, 'missing'],
    ['meeting', { meeting: { ...offered, on: addDays(notice.dated, 20) } }, 'there']
  ] satisfies readonly [MentionName, Partial<FormalNoticeDraft>, Mention['standing']][])(
    '%s: %o',
    (name, change, standing) => {
      expect(standings({ ...notice, ...change })[name]).toBe(standing)
    }
  )
})

describe('what other letters must say', () => {
  const letter = letterId.parse('01890000-0000-7000-8000-0000000000f2')
  const sources = sourcesOf(played)
  const mentionsOfKind = (kind: LetterKind, unsaid: readonly Unsaid[] = [], change: Partial<MessageDraft> = {}) => {
    const draft = proposeLetter(kind, letter, sources)
    if (draft.kind === 'formal-notice') throw new Error('a notice')
    const changed = { ...draft, ...change }
    const problems = letterProblems(changed, played.open, context)
    return new Map(mentionsOf(changed, problems, unsaid, true).map((one) => [one.name, one] as const))
  }

  it('is told of every kind that demands, declares, gives notice, or refuses a client, and of no other', () => {
    const without = letterKinds.filter((kind) => !hasMentions(kind))
    expect(without).toEqual([
      ...['acknowledgement', 'progress-update', 'call-confirmation', 'information-request', 'site-visit-appointment'],
      'reopened',
      ...['implementation-done', 'follow-up-survey', 'options-proposal', 'apology-gesture', 'agreement-confirmation'],
      ...['inquiry-report', 'mediation-offer']
    ])
    for (const kind of letterKinds) {
      if (kind === 'formal-notice' || !hasMentions(kind)) continue
      const names = [...mentionsOfKind(kind).keys()]
      for (const name of ['sender', 'addressee', 'subject', 'signature'] as const) expect(names).toContain(name)
      expect(names.includes('wording')).toBe(kindPlans[kind].group === 'formal')
      expect(names.includes('consequence')).toBe(kindPlans[kind].blocks.consequences === 'M')
      expect(names.includes('basis')).toBe(kindPlans[kind].blocks.basis === 'M')
      expect(names.includes('deadline')).toBe(kindPlans[kind].blocks.deadline === 'M')
    }
  })

  it.each([
    ['last-notice', 'wording', 'missing-formal-wording'],
    ['last-notice', 'consequence', 'missing-consequences'],
    ['supplier-repair-notice', 'basis', 'missing-legal-basis'],
    ['payment-security-demand', 'basis', 'missing-legal-basis'],
    ['payment-reminder-2', 'amount', 'missing-debt-breakdown'],
    ['first-demand', 'facts', 'missing-restatement'],
    ['first-demand', 'deadline', 'missing-response-deadline'],
    ['findings-refusal', 'reasons', 'missing-refusal-reason'],
    ['findings-refusal', 'mediator', 'missing-mediator'],
    ['mediator-reminder', 'mediator', 'missing-mediator']
  ] as const)('%s lacks %s where the check misses it, until somebody sets that aside', (kind, name, rule) => {
    const unsaid = { rule, severity: 'error', aside: false } as const
    expect(mentionsOfKind(kind, [unsaid]).get(name)?.standing).toBe('missing')
    expect(mentionsOfKind(kind, [{ ...unsaid, aside: true }]).get(name)?.standing).toBe('doubtful')
  })

  it('lacks a demand without words or day, and facts where a gap of the template is left', () => {
    const bare = mentionsOfKind('first-demand', [], { demand: { text: '' } })
    expect(bare.get('demand')?.standing).toBe('missing')
    expect(bare.get('deadline')?.standing).toBe('missing')
    const gap = mentionsOfKind('insurance-claim', [], { body: 'Contrat d’assurance : [à compléter].' })
    expect(gap.get('facts')).toMatchObject({ standing: 'missing', field: 'body' })
  })
})
