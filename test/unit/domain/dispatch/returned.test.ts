import { describe, expect, it } from 'vitest'
import { meaningOfReturn, nextAttempts } from '../../../../src-shared/domain/dispatch/returned'
import { keptWords, wordsToKeep } from '../../../../src-shared/domain/letter/kept-words'
import { attachmentId, letterId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { accountDueOf } from '../../../../src-shared/texts/letters/letter-account'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import {
  asSecondAttempt,
  filledFrom,
  type Returned,
  secondAttempt
} from '../../../../src-shared/texts/letters/second-attempt'
import { clientId, leakingFlat, sourcesOf } from '../../../support/letter-sources'

describe('a letter that came back', () => {
  it.each([
    ['formal-notice', 'unclaimed', 'notice-holds'],
    ['last-notice', 'refused', 'notice-refused'],
    ['formal-notice', 'unknown-address', 'notice-unknown'],
    ['formal-notice', 'other', 'notice-unknown'],
    ['acknowledgement', 'unclaimed', 'plain'],
    ['payment-reminder-3', 'refused', 'plain']
  ] as const)('%s %s: %s', (kind, reason, meaning) => {
    expect(meaningOfReturn(kind, reason)).toBe(meaning)
  })

  it('asks for the address first where nobody was found, for a bailiff where the address is good', () => {
    expect(nextAttempts('unknown-address')[0]).toBe('check-address')
    expect(nextAttempts('unclaimed')[0]).toBe('bailiff')
    expect(nextAttempts('refused')).not.toContain('check-address')
  })
})

describe('its second sending', () => {
  const played = leakingFlat()
  const sources = sourcesOf(played)
  const id = letterId.parse('01890000-0000-7000-8000-0000000000f1')
  const first: Returned = {
    id: letterId.parse('01890000-0000-7000-8000-0000000000f2'),
    number: '2026-A-0042-1',
    dated: plainDate.parse('2026-03-01'),
    to: clientId,
    document: attachmentId.parse('01890000-0000-7000-8000-0000000000f3'),
    enclosures: [attachmentId.parse('01890000-0000-7000-8000-0000000000f4')],
    mailing: {
      tracking: 'RK123456785FR',
      presented: plainDate.parse('2026-03-04'),
      returned: { on: plainDate.parse('2026-03-22'), reason: 'refused' }
    }
  }

  it('cites it, encloses it with what it enclosed, and goes to the same party, once', () => {
    const again = asSecondAttempt(proposeLetter('formal-notice', id, sources), first)
    if (again.kind !== 'formal-notice') throw new Error('not a notice')
    expect(again.breach.replaceAll(/\s/gu, ' ')).toMatch(
      /^Notre lettre n° 2026-A-0042-1 du 1er mars 2026, recommandé n° RK123456785FR, présentée le 4 mars 2026, nous est revenue le 22 mars 2026 \(refusée\)/u
    )
    expect(again).toMatchObject({ to: clientId, again: first.id })
    expect(again.enclosures.slice(0, 2)).toEqual([first.document, ...first.enclosures])
    expect(asSecondAttempt(again, first)).toBe(again)
  })

  it('says it before the text of a message, which keeps its blocks', () => {
    const proposed = proposeLetter('progress-update', id, sources)
    const again = asSecondAttempt(proposed, first)
    if (again.kind === 'formal-notice' || proposed.kind === 'formal-notice') throw new Error('a notice')
    expect(again.body).toContain('2026-A-0042-1')
    const marks = (body: string) => body.match(/^\[\[.+\]\]$/gmu)
    expect(marks(again.body)).toEqual(marks(proposed.body))
  })

  it('begins with what the first one said, asks for a new day, and states the account to its own', () => {
    const proposed = proposeLetter('formal-notice', id, sources)
    if (proposed.kind !== 'formal-notice') throw new Error('not a notice')
    const account = {
      ...{ kind: 'legal-company' as const, currency: 'EUR' as const, interestFirst: true, deductions: [] },
      debts: [{ label: 'FA-2025-0911', cents: 1_000_00, from: plainDate.parse('2025-12-31') }],
      to: plainDate.parse('2026-03-01')
    }
    const written = {
      ...proposed,
      ...{ obligation: 'Le marché du 3 mars 2025.', breach: 'Rien n’est posé.', demand: 'poser le solin', account },
      ...{ claimed: { cents: 1_004_31, currency: 'EUR' as const }, daysFromPresentation: 20 },
      ...{ fileText: 'SECRET', dismissed: [{ rule: 'missing-legal-basis' as const, words: 'SECRET' }] },
      meeting: { kind: 'joint-inspection' as const, on: plainDate.parse('2026-03-10'), at: '09:30', place: 'sur place' }
    }
    const words = wordsToKeep(written)
    expect(JSON.stringify(words)).not.toContain('SECRET')
    expect(keptWords.parse(words)).toEqual(words)
    const again = secondAttempt(proposed, { ...first, subject: 'Mise en demeure du 1er mars', words }, sources.rates)
    if (again.kind !== 'formal-notice') throw new Error('not a notice')
    expect(again).toMatchObject({
      ...{ letter: id, again: first.id, dated: proposed.dated, subject: 'Mise en demeure du 1er mars' },
      ...{ obligation: 'Le marché du 3 mars 2025.', demand: 'poser le solin', daysFromPresentation: 20 },
      meeting: { kind: 'joint-inspection', at: '09:30', place: 'sur place' }
    })
    expect(again.breach).toMatch(/^Notre lettre n°[\s\S]+\n\nRien n’est posé\.$/u)
    expect([again.deadlineOn, again.meeting?.on]).toEqual([undefined, undefined])
    expect(again.account).toEqual({ ...account, to: proposed.dated })
    const due = accountDueOf(again, sources.rates)
    expect(due?.ok && due.value.total).toBe(again.claimed?.cents)
  })

  it('asks for a new day too where nothing of the first was kept, and lends what somebody began what it lacks', () => {
    const proposed = proposeLetter('formal-notice', id, sources)
    const bare = secondAttempt(proposed, { ...first, subject: 'Mise en demeure' }, sources.rates)
    if (bare.kind !== 'formal-notice' || proposed.kind !== 'formal-notice') throw new Error('not a notice')
    expect(bare).toMatchObject({ subject: proposed.subject, obligation: '' })
    expect(bare.deadlineOn).toBeUndefined()
    const mine = { ...proposed, obligation: ' ', demand: 'à moi' }
    expect(filledFrom(mine, { ...proposed, obligation: 'Le marché.', demand: 'à lui' })).toEqual({
      ...mine,
      obligation: 'Le marché.'
    })
  })

  it('of a message keeps the words, and the promise with a day of its own', () => {
    const proposed = proposeLetter('last-notice', id, sources)
    if (proposed.kind === 'formal-notice') throw new Error('a notice')
    const words = wordsToKeep({ ...proposed, body: 'Dernière fois.', demand: { text: 'payez', due: proposed.dated } })
    const again = secondAttempt(proposed, { ...first, subject: 'Dernière', words }, sources.rates)
    if (again.kind === 'formal-notice') throw new Error('a notice')
    expect(again.body).toMatch(/^Notre lettre n°[\s\S]+\n\nDernière fois\.$/u)
    expect(again.demand).toEqual({ text: 'payez' })
    expect(again.promise.due).toBe(proposed.promise.due)
  })
})
