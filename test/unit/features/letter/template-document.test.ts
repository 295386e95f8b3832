import { describe, expect, it } from 'vitest'
import { shippedTemplate } from '../../../../src-main/letters/letter-templates'
import {
  documentOfTemplate,
  settledTemplate,
  templateOf
} from '../../../../src-renderer/features/letter/templates/template-document'
import { languages } from '../../../../src-shared/domain/common/vocabulary'
import { readBody, writeBody } from '../../../../src-shared/domain/letter/body-text'
import { kindUses, messageKinds } from '../../../../src-shared/domain/letter/kinds'
import { tokensOf } from '../../../../src-shared/domain/letter/template-tokens'
import { renderTemplate } from '../../../../src-shared/texts/letters/render-template'
import { fewSampleFields, sampleFields } from '../../../../src-shared/texts/letters/sample-fields'

const all = languages.flatMap((language) => messageKinds.map((kind) => [language, kind] as const))

describe.each(all)('the template %s/%s, opened in the editor and left', (language, kind) => {
  const text = shippedTemplate(kind, language)

  it('keeps every placeholder and condition, and is stable', () => {
    const settled = settledTemplate(text)
    expect(tokensOf(settled).map(({ source }) => source)).toEqual(tokensOf(text).map(({ source }) => source))
    expect(settledTemplate(settled)).toBe(settled)
  })

  it('writes the same letter', () => {
    const letter = (template: string, fields: Parameters<typeof renderTemplate>[2]) =>
      writeBody(readBody(renderTemplate(language, template, fields)))
    for (const tone of kindUses[kind].tones)
      for (const fields of [sampleFields(language, tone), fewSampleFields(language, tone)])
        expect(letter(settledTemplate(text), fields)).toBe(letter(text, fields))
  })
})

it('what was typed by hand stays, even the signs that the editor uses itself', () => {
  const typed = '[[thanks]]\nMerci \uE000 {{ title }}, **très** *bien*\n\n- un\n- {{ reference }}'
  expect(templateOf(documentOfTemplate(typed))).toBe(
    '[[thanks]]\nMerci {{ title }}, **très** *bien*\n\n- un\n- {{ reference }}\n'.replace('Merci {', 'Merci  {')
  )
  expect(templateOf({ type: 'doc', content: [{ type: 'paragraph' }] })).toBe('')
})
