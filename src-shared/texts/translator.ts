import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../domain/common/vocabulary'
import { catalogues, type TextKey } from './catalogue'
import { frenchSpaces } from './typography'

export type TextParams = Readonly<Record<string, string | number | boolean>>

/** Gives the words of a key in one language. Missing params are a bug: the message throws and names the param. */
export interface Translate {
  (key: TextKey, params?: TextParams): string
  /** What the firm calls a rule of its own, for a translator who knows the firm. */
  readonly ruleName?: (id: string) => string | undefined
}

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' }
const translators = new Map<Language, Translate>()

/** The text of a key as it is set on screen and paper, before its params are filled in. */
export function message(language: Language, key: TextKey): string {
  const source = catalogues[language][key]
  return language === 'fr' ? frenchSpaces(source) : source
}

/** One of each kind for a language; the library's own search for them by a text made of what is asked. */
function formatters(locale: string): Formatters {
  let number: Intl.NumberFormat | undefined
  let cardinal: Intl.PluralRules | undefined
  return {
    getNumberFormat: (_, options) => {
      if (options !== undefined) return new Intl.NumberFormat(locale, options)
      number ??= new Intl.NumberFormat(locale)
      return number
    },
    getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(locale, options),
    getPluralRules: (_, options) => {
      if (options?.type === 'ordinal') return new Intl.PluralRules(locale, options)
      cardinal ??= new Intl.PluralRules(locale)
      return cardinal
    }
  }
}

/** Marks of the message format: a text without any is said as it stands, and most are. */
const MARKS = /[{}'<]/u

function createTranslator(language: Language): Translate {
  const locale = locales[language]
  const options = { ignoreTag: true, formatters: formatters(locale) }
  const compiled = new Map<TextKey, string | IntlMessageFormat>()
  const compile = (key: TextKey): string | IntlMessageFormat => {
    const known = compiled.get(key)
    if (known !== undefined) return known
    const text = message(language, key)
    const fresh = MARKS.test(text) ? new IntlMessageFormat(text, locale, undefined, options) : text
    compiled.set(key, fresh)
    return fresh
  }
  return (key, params) => {
    const text = compile(key)
    return typeof text === 'string' ? text : String(text.format(params))
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
