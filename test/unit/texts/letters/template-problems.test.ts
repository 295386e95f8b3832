import { describe, expect, it, test } from 'vitest'
import { shippedTemplate } from '../../../../src-main/letters/letter-templates'
import { languages } from '../../../../src-shared/domain/common/vocabulary'
import { messageKinds } from '../../../../src-shared/domain/letter/kinds'
import { LONGEST_TEMPLATE, ownTemplate } from '../../../../src-shared/domain/letter/own-templates'
import { renderTemplate } from '../../../../src-shared/texts/letters/render-template'
import { sampleFields } from '../../../../src-shared/texts/letters/sample-fields'
import { templateProblems } from '../../../../src-shared/texts/letters/template-problems'

const shipped = languages.flatMap((language) => messageKinds.map((kind) => ({ kind, language })))

it.each(shipped)('the shipped template $language/$kind may be taken as it is', ({ kind, language }) => {
  expect(templateProblems({ kind, language, text: shippedTemplate(kind, language) })).toEqual([])
})

const good = shippedTemplate('acknowledgement', 'fr')
const problemsOf = (text: string) =>
  templateProblems(ownTemplate.parse({ kind: 'acknowledgement', language: 'fr', text }))
const with_ = (line: string) => `${good}\n${line}\n`
const lines = with_('').split('\n').length - 1

describe('what a firm may get wrong', () => {
  it.each([
    ['field-unknown', '{{ prenom }}', 'prenom'],
    ['field-unknown', '{{ received_on | default: hier | date_long }}', 'hier'],
    ['field-unknown', '{% if client %}Oui{% endif %}', 'client'],
    ['printing-unknown', '{{ title | upcase }}', 'upcase'],
    ['printing-wrong', '{{ received_on }}', 'received_on'],
    ['printing-wrong', '{{ title | money }}', 'title'],
    ['never-printed', '{{ tone }}', 'tone'],
    ['never-printed', '{{ consumer }}', 'consumer'],
    ['value-unknown', "{% if tone == 'angry' %}Non{% endif %}", 'angry'],
    ['value-unknown', "{% if title == 'x' %}Non{% endif %}", 'x'],
    ['condition-open', '{% if wanted %}Sans fin', '{% if wanted %}'],
    ['condition-stray', 'Une fin{% endif %}', '{% endif %}'],
    ['condition-stray', '{% unless wanted %}Fin{% endif %}', '{% endif %}'],
    ['own-line', 'Vous dites {{ summary | quote }}', '{{ summary | quote }}'],
    ['block-unknown', '[[bonjour]]', 'bonjour']
  ] as const)('%s: %s', (code, line, text) => {
    expect(problemsOf(with_(line))).toEqual([{ code, line: lines, text }])
  })

  it.each(['{{ title', 'title }}', '{% if wanted', 'un %} seul'])('braces without their counterpart: %s', (line) => {
    expect(problemsOf(with_(line))).toEqual([{ code: 'brace-left', line: lines }])
  })

  it('a part twice', () => {
    expect(problemsOf(with_('[[thanks]]\nMerci.'))).toEqual([{ code: 'block-twice', line: lines, block: 'thanks' }])
  })

  it('a mandatory part that is missing, one that has no place, one that belongs to the sheet', () => {
    const without = good.replace(/\[\[empathy\]\][\s\S]*(?=\[\[restatement\]\])/u, '')
    expect(problemsOf(without)).toEqual([{ code: 'block-missing', block: 'empathy' }])
    expect(problemsOf(with_('[[position]]\nNous avons tort.'))).toEqual([
      { code: 'block-forbidden', block: 'position' }
    ])
    expect(problemsOf(with_('[[closing]]\nBisous.'))).toEqual([{ code: 'block-forbidden', block: 'closing' }])
  })

  it('a mandatory part that a condition hides from some cases', () => {
    const hidden = good.replace('[[next_step]]\n', '[[next_step]]\n{% if wanted %}').replace(/\n*$/u, '{% endif %}\n')
    expect(problemsOf(hidden)).toEqual([{ code: 'block-missing', block: 'next_step' }])
  })

  it('a consumer is told of the mediator where the answer is final', () => {
    const text = shippedTemplate('findings-refusal', 'fr')
    const silent = text.replace(/\[\[recourse\]\][\s\S]*$/u, '')
    expect(templateProblems({ kind: 'findings-refusal', language: 'fr', text: silent })).toEqual([
      { code: 'block-missing', block: 'recourse' }
    ])
  })

  it('a subject that no line holds', () => {
    const long = good.replace('{{ title }}', 'très '.repeat(80))
    expect(problemsOf(long)).toEqual([{ code: 'block-too-long', block: 'subject' }])
  })
})

/** What tries to read, to run or to wear out the machine. */
const hostile: readonly string[] = [
  "{% include '/etc/passwd' %}",
  "{% render 'secrets' %}",
  "{% layout 'x' %}",
  '{% for i in (1..100000000) %}x{% endfor %}',
  '{% assign x = title %}{{ x }}',
  '{% capture x %}y{% endcapture %}',
  '{% raw %}{{ title }}{% endraw %}',
  '{% comment %}{{ title }}{% endcomment %}',
  '{% liquid echo title %}',
  '{{ title.constructor }}',
  '{{ __proto__ }}',
  '{{ constructor }}',
  "{{ title['constructor'] }}",
  '{{ toString }}',
  '{{ title | where: "x" }}',
  '{{ title | raw }}',
  '{{ "a" | append: "b" }}',
  '{{ title | phrase: title | phrase }}',
  '{%- if title -%}x{%- endif -%}',
  '{% if title and wanted or said %}x{% endif %}',
  '{% if (title) %}x{% endif %}',
  '{% tablerow i in (1..9) %}x{% endtablerow %}',
  '{{ title }}{{{ title }}}'
]

describe('a hostile template is refused unread', () => {
  it.each(hostile)('%s', (line) => {
    expect(problemsOf(with_(line))).not.toEqual([])
  })

  it('conditions within conditions, as deep as a template can be', () => {
    const deep = 500
    const text = `${good}\n${'{% if title %}'.repeat(deep)}x${'{% endif %}'.repeat(deep)}`
    expect(text.length).toBeLessThan(LONGEST_TEMPLATE)
    expect(problemsOf(text)).toEqual([])
    expect(problemsOf(`${good}${'{% if title %}'.repeat(1_200)}`)).toMatchObject([{ code: 'condition-open' }])
  })

  it('a template longer than any letter', () => {
    const text = 'x'.repeat(LONGEST_TEMPLATE + 1)
    expect(templateProblems({ kind: 'acknowledgement', language: 'fr', text })).toEqual([{ code: 'too-long' }])
  })
})

describe('the engine itself is locked, whoever hands it a template', () => {
  it.each(hostile.filter((one) => one.startsWith('{%') && !/^\{%-? if/u.test(one)))('%s', (template) => {
    expect(() => renderTemplate('fr', template, sampleFields('fr', 'warm'))).toThrow()
  })

  test.each(['{{ title.constructor }}', '{{ __proto__ }}', '{{ constructor }}', "{{ title['constructor'] }}"])(
    '%s reaches no prototype',
    (template) => {
      expect(() => renderTemplate('fr', template, sampleFields('fr', 'warm'))).toThrow(/undefined variable/u)
    }
  )

  it('a value that looks like a template is printed as it stands', () => {
    const title = "{% include 'x' %}{{ amount }}"
    expect(renderTemplate('en', '{{ title }}', { title })).toBe(title)
  })
})
