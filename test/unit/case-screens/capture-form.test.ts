import { describe, expect, test } from 'vitest'
import {
  type CaptureForm,
  emptyCapture,
  isEmpty,
  readDraft,
  settled
} from '../../../src-renderer/features/capture/capture-form'
import { type Here, toCaptureInput } from '../../../src-renderer/features/capture/to-input'
import { plainDate, timeZone } from '../../../src-shared/lib/plain-date'

const here: Here = { today: plainDate.parse('2026-03-24'), zone: timeZone.parse('Europe/Paris'), language: 'fr' }
const written: CaptureForm = {
  ...emptyCapture,
  name: 'Mme Élise Delahaye-Okonkwo',
  phone: '06 12 34 56 78',
  summary: 'Fuite sous l’évier depuis la pose.'
}

describe('a new complaint', () => {
  test('needs a name and what the matter is, and asks for the rest as one would expect', () => {
    const read = toCaptureInput(written, here)
    expect(read).toMatchObject({
      ok: true,
      value: {
        who: {
          kind: 'new',
          contact: { kind: 'person', civility: 'madame', lastName: 'Delahaye-Okonkwo', phones: ['06 12 34 56 78'] }
        },
        ...{ role: 'client', status: 'consumer', channel: 'call', direction: 'we-answer' },
        ...{ disputeType: 'other', department: 'client-relations', priority: 'P3', since: { kind: 'unknown' } }
      }
    })
  })

  test('says at each field what is missing or wrong', () => {
    const empty = toCaptureInput(emptyCapture, here)
    expect(empty).toEqual({ ok: false, errors: { name: 'required', summary: 'required', since: {} } })
    const wrong = toCaptureInput(
      { ...written, kind: 'household', email: 'elise@', since: { ...written.since, day: '31/02/2026' } },
      here
    )
    expect(wrong).toEqual({
      ok: false,
      errors: { name: 'two-names', email: 'not-an-email', since: { day: 'not-a-date' } }
    })
  })

  test('a type proposes department and priority, until somebody says otherwise', () => {
    const works = settled({ ...written, type: 'works' })
    expect(works).toMatchObject({ department: 'works', priority: 'P2' })
    expect(settled({ ...written, type: 'works', priority: 'P1' })).toMatchObject({
      department: 'works',
      priority: 'P1'
    })
  })
})

test('a draft comes back as it was; one that cannot be read is an empty page', () => {
  expect(readDraft(JSON.stringify(written))).toEqual(written)
  expect(readDraft('{"name":')).toEqual(emptyCapture)
  expect(readDraft('{"name":3}')).toEqual(emptyCapture)
  expect(isEmpty(readDraft(undefined))).toBe(true)
  expect(isEmpty(written)).toBe(false)
})
