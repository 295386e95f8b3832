import { describe, expect, it } from 'vitest'
import { meaningOfReturn, nextAttempts } from '../../../../src-shared/domain/dispatch/returned'
import { attachmentId, letterId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { asSecondAttempt, type Returned } from '../../../../src-shared/texts/letters/second-attempt'
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
})
