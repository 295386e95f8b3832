import type { Language } from '../../domain/common/vocabulary'
import { templateFieldNames } from '../../domain/letter/fields'
import { fieldSource, usualPrinting } from '../../domain/letter/template-tokens'
import { renderTemplate } from './render-template'
import { sampleFields } from './sample-fields'

/** How each field that may be printed looks in a letter, of a life-like case. */
export function sampleWords(language: Language): Readonly<Record<string, string>> {
  const known = sampleFields(language, 'warm')
  const printed = templateFieldNames.filter((field) => usualPrinting(field) !== undefined)
  return Object.fromEntries(printed.map((field) => [field, renderTemplate(language, fieldSource(field), known)]))
}
