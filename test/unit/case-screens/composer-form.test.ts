import { describe, expect, test } from 'vitest'
import { emptyHappened } from '../../../src-renderer/components/happened/happened-form'
import { type ComposerForm, readDraft, toCommand } from '../../../src-renderer/features/composer/composer-form'
import { plainDate, timeZone } from '../../../src-shared/lib/plain-date'

const here = { today: plainDate.parse('2026-03-24'), zone: timeZone.parse('Europe/Paris') }
const call: ComposerForm = {
  kind: 'call',
  flow: 'in',
  duration: '12',
  happened: emptyHappened('now'),
  visibility: 'internal',
  text: 'Elle veut une date avant vendredi.',
  defect: { kind: 'poor-work', place: '', text: '', trade: '' },
  files: []
}

describe('an entry being written', () => {
  test('a call says its minutes; a letter has none', () => {
    expect(toCommand(call, here)).toMatchObject({ ok: true, command: { channel: 'call', duration: 12 } })
    const letter = toCommand({ ...call, kind: 'letter' }, here)
    expect(letter.ok && 'duration' in letter.command).toBe(false)
  })

  test('happens now when nobody says otherwise', () => {
    const read = toCommand(call, here)
    expect(read.ok && 'happened' in read.command).toBe(false)
    const earlier = toCommand({ ...call, happened: { ...emptyHappened('day'), day: 'hier' } }, here)
    expect(earlier).toMatchObject({ command: { happened: { kind: 'day', on: '2026-03-23' } } })
  })

  test.each([
    ['nothing said', { text: ' ' }, { text: 'required' }],
    ['minutes that are words', { duration: 'dix' }, { duration: 'not-minutes' }],
    ['more minutes than a day has', { duration: '1441' }, { duration: 'not-minutes' }],
    ['files without one', { kind: 'files' as const }, { files: 'required' }],
    ['a defect nowhere', { kind: 'defect' as const }, { place: 'required', text: 'required' }]
  ])('refuses %s', (_what, changes, fields) => {
    expect(toCommand({ ...call, ...changes }, here)).toEqual({ ok: false, errors: { fields, happened: {} } })
  })

  test('a draft comes back as it was, and a broken one as an empty entry', () => {
    expect(readDraft(JSON.stringify(call), { ...call, text: '' })).toEqual(call)
    expect(readDraft('[]', call)).toEqual(call)
  })
})
