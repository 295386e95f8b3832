import { describe, expect, test } from 'vitest'
import { emptyHappened } from '../../../src-renderer/components/happened/happened-form'
import { type DetailsValues, readDetails } from '../../../src-renderer/features/case/details-values'
import { openFirst } from '../../../src-renderer/features/details/open-first'
import { plainDate, timeZone } from '../../../src-shared/lib/plain-date'

const here = { today: plainDate.parse('2026-03-03'), zone: timeZone.parse('Europe/Paris'), currency: 'CHF' } as const
const values: DetailsValues = {
  ...{ title: 'Infiltration, appartement B12', summary: 'L’eau coule le long du mur.', wanted: '', language: 'fr' },
  ...{ disputeType: 'works', department: 'works', priority: 'P2', amount: '', site: undefined },
  identifiers: [
    { kind: 'invoice', value: 'FA-2026/118' },
    { kind: 'order', value: ' ' }
  ],
  since: { ...emptyHappened('day'), day: '14/02/2026' }
}

describe('the details of a case as they are typed', () => {
  test('become the command, without an amount or a site nobody gave', () => {
    expect(readDetails(values, here)).toEqual({
      ok: true,
      value: {
        ...{ type: 'change-details', title: values.title, summary: values.summary, wanted: '', language: 'fr' },
        ...{ disputeType: 'works', department: 'works', priority: 'P2', since: { kind: 'day', on: '2026-02-14' } },
        identifiers: [{ kind: 'invoice', value: 'FA-2026/118' }]
      }
    })
  })

  test('read an amount as people type it, in the currency it stands in', () => {
    expect(readDetails({ ...values, amount: '1 234,56' }, here)).toMatchObject({
      ok: true,
      value: { amount: { cents: 123_456, currency: 'CHF' } }
    })
  })

  test('say at each field what is wrong, all at once; an amount that cannot be read is never dropped', () => {
    const since = { ...emptyHappened('between'), day: '14/02/2026', until: '31/02/2026' }
    expect(readDetails({ ...values, summary: ' ', amount: 'beaucoup', since }, here)).toEqual({
      ok: false,
      errors: { summary: 'required', amount: 'not-an-amount', 'since.until': 'not-a-date' }
    })
  })
})

test('what is open comes first, in the order it was recorded', () => {
  const steps = ['a', 'B', 'c', 'D']
  expect(openFirst(steps, (one) => one === one.toUpperCase())).toEqual(['B', 'D', 'a', 'c'])
})
