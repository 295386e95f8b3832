import { describe, expect, it } from 'vitest'
import { letterKinds } from '../../../../src-shared/domain/letter/kinds'
import { demandsSent, isStepOfSeries, nextDemand, seriesOf } from '../../../../src-shared/domain/letter/series'
import { contactId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { clientId, subcontractorId } from '../../../support/letter-sources'

const day = plainDate.parse('2026-03-02')

describe('a series of demands', () => {
  it.each([
    ['payment-reminder-1', true, 'payment-reminder-2'],
    ['payment-reminder-3', true, 'formal-notice'],
    ['first-demand', false, 'formal-notice'],
    ['formal-notice', true, 'last-notice'],
    ['supplier-repair-notice', false, 'last-notice'],
    ['last-notice', false, undefined],
    ['acknowledgement', false, undefined]
  ] as const)('after %s (money: %s) comes %s', (kind, money, next) => {
    expect(nextDemand(kind, money)).toBe(next)
  })

  it('holds each of its letters, and no other kind is a step', () => {
    for (const kind of letterKinds) expect(seriesOf(kind, true).includes(kind)).toBe(isStepOfSeries(kind))
    expect(seriesOf('formal-notice', false)[0]).toBe('first-demand')
    expect(seriesOf('formal-notice', true)[0]).toBe('payment-reminder-1')
  })
})

it('what was demanded before is what left, to this party', () => {
  const to = subcontractorId
  const letters = [
    { kind: 'payment-reminder-1', to, mailing: {} },
    { kind: 'formal-notice', to, mailing: {} },
    { kind: 'formal-notice', to, mailing: { deposited: day } },
    { kind: 'first-demand', to, mailing: { collected: day } },
    { kind: 'formal-notice', to: clientId, mailing: { deposited: day } },
    { kind: 'progress-update', to, mailing: {} }
  ] as const
  expect(demandsSent(letters, to)).toEqual([letters[0], letters[2], letters[3]])
  expect(demandsSent(letters, undefined)).toEqual([])
  expect(demandsSent(letters, contactId.parse('01890000-0000-7000-8000-0000000000cf'))).toEqual([])
})
