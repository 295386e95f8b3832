import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../domain/common/vocabulary'
import { catalogues, type TextKey } from './catalogue'
import { frenchSpaces } from './typography'

export type TextParams = Readonly<Record<string, string | number | boolean>>

/** Gives the words of a key in one language. Missing params are a bug: the message throws and names the param. */
export type Translate = (key: TextKey, params?: TextParams) => string

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' }
const translators = new Map<Language, Translate>()

/** The text of a key as it is set on screen and paper, before its params are filled in. */
export function message(language: Language, key: TextKey): string {
  const source = catalogues[language][key]
  return language === 'fr' ? frenchSpaces(source) : source
}

interface Compiled {
  readonly format: IntlMessageFormat
  /** Set for a text without params: most have none, and to set one anew for every row of a list is slow. */
  fixed: string | undefined
  readonly hasParams: boolean
}

/** One of each kind for a language; the library's own search for them by a text made of what is asked. */
function formatters(locale: string): Formatters {
  const number = new Intl.NumberFormat(locale)
  const cardinal = new Intl.PluralRules(locale)
  return {
    getNumberFormat: (_, options) => (options === undefined ? number : new Intl.NumberFormat(locale, options)),
    getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(locale, options),
    getPluralRules: (_, options) => (options?.type === 'ordinal' ? new Intl.PluralRules(locale, options) : cardinal)
  }
}

function createTranslator(language: Language): Translate {
  const locale = locales[language]
  const options = { ignoreTag: true, formatters: formatters(locale) }
  const compiled = new Map<TextKey, Compiled>()
  const compile = (key: TextKey): Compiled => {
    const known = compiled.get(key)
    if (known) return known
    const text = message(language, key)
    const format = new IntlMessageFormat(text, locale, undefined, options)
    const fresh = { format, fixed: undefined, hasParams: text.includes('{') }
    compiled.set(key, fresh)
    return fresh
  }
  return (key, params) => {
    const text = compile(key)
    if (text.fixed !== undefined) return text.fixed
    const words = String(text.format.format(params))
    if (!text.hasParams) text.fixed = words
    return words
  }
}

/** The translator of a language. The same function each time, so that hooks and memos may depend on it. */
export function translator(language: Language): Translate {
  const known = translators.get(language)
  if (known) return known
  const fresh = createTranslator(language)
  translators.set(language, fresh)
  return fresh
}

/** True when the catalogue has this key: for codes that arrive as plain strings, such as a refusal's reason. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(catalogues.fr, key)
}
