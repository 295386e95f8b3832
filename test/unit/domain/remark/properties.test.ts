import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyRewrite, checkReply } from '../../../../src-shared/domain/remark/check-reply'
import { caseFile } from '../../../../src-shared/domain/remark/facts'
import { replyKinds } from '../../../../src-shared/domain/remark/kinds'
import { ruleIds } from '../../../../src-shared/domain/remark/rule'
import { remarkWords } from '../../../../src-shared/texts/remark-words'
import { checkSample, draftOf, labelsOf, letterOf } from '../../../support/remarks/fixtures'

const languages = ['fr', 'en'] as const
const pieces = [
  ...[
    'Bonjour Madame Lefèvre,',
    'Dear Mr Rowe,',
    'Nous sommes désolés',
    'mais',
    ' si vous',
    '« ',
    ' »',
    '"',
    '“',
    '’',
    '**',
    '__',
    '[x](http://a.b)'
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '[[position]]\n',
    '[[',
    ']]',
    '{{',
    '}}',
    '- ',
    '\ufeff',
    'œ',
    'é',
    'e\u0301',
    '\u00a0',
    '\u202f',
    '🎉',
    '1 234,50 €',
    '31/02/2026',
    'le 3 mars',
    '04 72 55 18 30'
  ],
  ...[
    'JAMAIS',
    '!!',
    'LIT-2026-0042',
    'vous auriez dû',
    'we guarantee',
    '. ',
    ' ',
    'a',
    'Veuillez agréer, Monsieur,',
    'Kind regards,\n'
  ]
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 60 })
  .map((all) => all.join(''))
const facts = {
  fr: caseFile.parse(letterOf('fr', 'findings-refusal').case),
  en: caseFile.parse(letterOf('en', 'findings-refusal').case)
}

describe('whatever is written', () => {
  test('places are within the draft, hold the words told, have words, and come again the same', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), fc.constantFrom(...replyKinds), (draft, language, kind) => {
        const { remarks } = checkReply({ text: draft, kind, language, facts: facts[language] })
        for (const remark of remarks) {
          expect(remark.start).toBeGreaterThanOrEqual(0)
          expect(remark.end).toBeLessThanOrEqual(draft.length)
          expect(draft.slice(remark.start, remark.end)).toBe(remark.text)
          const { message, suggestion } = remarkWords(language, remark)
          expect(message).not.toMatch(/\{|undefined/u)
          expect(suggestion).not.toBe('')
        }
        expect(checkReply({ text: draft, kind, language, facts: facts[language] }).remarks).toEqual(remarks)
      }),
      { numRuns: 150 }
    )
  })

  test('line ends, a byte order mark and Markdown change no remark of tone', () => {
    for (const language of languages) {
      for (const rule of [
        'blame-customer',
        'conditional-apology',
        'absolute-promise',
        'threat-outside-formal'
      ] as const) {
        for (const sample of labelsOf(language, rule).raise) {
          if (typeof sample !== 'string') continue
          for (const other of [
            `\ufeff${sample}`,
            `Line one.\r\n\r\n${sample}\r\n`,
            sample.replaceAll('’', "'"),
            `> citation\n\n${sample}`,
            sample.replace(/(\p{L}+)/u, '**$1**')
          ]) {
            const rules = checkSample(language, other, undefined).flatMap(({ checked }) =>
              checked.remarks.map((one) => one.rule)
            )
            expect(rules, other).toContain(rule)
          }
        }
      }
    }
  })

  test('a rewrite that is applied is not asked for again, and is undone by one', () => {
    for (const language of languages) {
      for (const rule of ruleIds) {
        const samples = rule === 'typography' ? ['Bonjour : « oui » ; non !'] : labelsOf(language, rule).raise
        for (const sample of samples) {
          if (typeof sample !== 'string') continue
          for (const { text: draft, checked } of checkSample(language, sample, undefined)) {
            for (const remark of checked.remarks) {
              if (!remark.rewrite || (remark.rule === 'typography') !== (rule === 'typography')) continue
              const { text: after, undo } = applyRewrite(draft, remark.rewrite)
              expect(applyRewrite(after, undo).text).toBe(draft)
              const again = checkSample(language, after, undefined)[0]?.checked.remarks ?? []
              const same = again.filter(
                (one) => one.rule === remark.rule && one.start === remark.start && one.end > one.start
              )
              expect(same, `${remark.rule}: ${draft} -> ${after}`).toEqual([])
            }
          }
        }
      }
    }
  })
})

describe('however long', () => {
  const letter = draftOf(letterOf('fr', 'findings-refusal').blocks, false)
  test.each([
    ['letters one after the other', letter.repeat(40)],
    ['one word without end', 'a'.repeat(100_000)],
    ['one sentence without end', 'nous regrettons si '.repeat(5_000)],
    ['quotation marks that never close', '« mot '.repeat(15_000)],
    ['stars', '*a '.repeat(30_000)],
    ['lines', '\n'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['braces', '{{ '.repeat(30_000)],
    ['digits', '1 '.repeat(50_000)],
    ['capitals', 'PAYEZ '.repeat(15_000)],
    ['names', 'Madame Dupont '.repeat(7_000)],
    ['dots', '. . '.repeat(25_000)],
    ['brackets', '[nom '.repeat(20_000)]
  ])('%s', (_, draft) => {
    const begin = performance.now()
    const { remarks } = checkReply({ text: draft, kind: 'findings-refusal', language: 'fr', facts: facts.fr })
    process.stdout.write(
      `${_}: ${draft.length} signs, ${Math.round(performance.now() - begin)} ms, ${remarks.length} remarks\n`
    )
    expect(remarks.length).toBeGreaterThan(0)
  })

  test('nothing at all', () => {
    expect(checkReply({ text: '', kind: 'acknowledgement', language: 'en' }).words).toBe(0)
  })
})
