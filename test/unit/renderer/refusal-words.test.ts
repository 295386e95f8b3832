import { describe, expect, test } from 'vitest'
import { refusalNotice, toOutcome } from '../../../src-renderer/lib/commands'
import { fieldsWords, fieldWords, refusalWords } from '../../../src-renderer/lib/refusal-words'
import { languages } from '../../../src-shared/domain/common/vocabulary'
import { contract } from '../../../src-shared/ipc/contract'
import { taken } from '../../../src-shared/ipc/contract/shapes'
import { formatFor } from '../../../src-shared/texts/format'
import { isTextKey, translator } from '../../../src-shared/texts/translator'

const codes = [...new Set(Object.values(contract).flatMap(({ refusals }): readonly string[] => refusals))]
const textsIn = (language: 'fr' | 'en') => ({ t: translator(language), format: formatFor(language) })
/** What the domain names beside a code. */
const params = {
  earliest: '2026-03-18',
  name: 'Devis n° 12.pdf',
  highest: 1042,
  number: 7,
  count: 2,
  seconds: 30,
  plan: 'Étanchéité',
  steps: 'Visiter → Prévenir',
  where: 'data/entries.json',
  letter: 'B',
  firm: 'Bâti-Rhône Constructions'
}

describe('refusals', () => {
  test('each code of the contract has its words in both languages', () => {
    expect(codes.length).toBeGreaterThan(60)
    expect(codes.filter((code) => !isTextKey(`refusal.${code}`))).toEqual([])
    for (const language of languages) {
      const bug = translator(language)('error.failed.happened')
      expect(codes.filter((code) => refusalWords(textsIn(language), code, params) === bug)).toEqual([])
    }
  })

  test('each reason for which a file was not taken has its words', () => {
    const { reason } = taken.shape.refused.element.shape
    expect(reason.options.filter((one) => !isTextKey(`refusal.file.${one}`))).toEqual([])
  })

  test('tell the days they name as people read them', () => {
    expect(refusalWords(textsIn('fr'), 'deadline-too-soon', params)).toContain('18\u00a0mars 2026')
    expect(refusalWords(textsIn('en'), 'first-number-given', params)).toContain('1,042')
  })

  test('whose param did not come get the words for a bug, and never break the screen', () => {
    expect(refusalWords(textsIn('fr'), 'deadline-too-soon')).toBe(translator('fr')('error.failed.happened'))
    expect(refusalWords(textsIn('fr'), 'no-such-code')).toBe(translator('fr')('error.failed.happened'))
  })
})

describe('fields', () => {
  test('say what is wrong with them, whatever the code', () => {
    const { t } = textsIn('en')
    expect(fieldWords(t, 'required')).toBe('Please fill this in.')
    expect(fieldWords(t, 'Invalid input: expected string')).toBe(t('field.invalid'))
    expect(fieldsWords(t, { 'company.name': 'required' })).toEqual({ 'company.name': 'Please fill this in.' })
  })
})

describe('an answer of the bridge', () => {
  test('that is a bug says where the log tells more', () => {
    const outcome = toOutcome<'app.lock'>(textsOf('fr'), { ok: false, reason: 'failed', logRef: 'ab12cd34' })
    expect(outcome).toMatchObject({ ok: false, reason: 'failed', logRef: 'ab12cd34' })
    if (outcome.ok) throw new Error('it failed')
    expect(refusalNotice(translator('fr'), outcome)).toMatchObject({ stays: true, tone: 'brick' })
    expect(refusalNotice(translator('fr'), outcome).text).toContain('ab12cd34')
  })

  test('that is a refusal has its words and those of its fields', () => {
    const reply = { ok: false, reason: 'invalid-input', fields: { passphrase: 'too-long-1000' } } as const
    expect(toOutcome<'app.unlock'>(textsOf('en'), reply)).toEqual({
      ok: false,
      reason: 'invalid-input',
      words: translator('en')('error.invalid-input'),
      fields: { passphrase: 'Too long: 1,000 characters at most.' }
    })
  })
})

function textsOf(language: 'fr' | 'en') {
  return { ...textsIn(language), language }
}
