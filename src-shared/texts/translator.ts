import { IntlMessageFormat } from 'intl-messageformat'
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

function createTranslator(language: Language): Translate {
  const compiled = new Map<TextKey, IntlMessageFormat>()
  const compile = (key: TextKey): IntlMessageFormat => {
    const known = compiled.get(key)
    if (known) return known
    const fresh = new IntlMessageFormat(message(language, key), locales[language], undefined, { ignoreTag: true })
    compiled.set(key, fresh)
    return fresh
  }
  // Most texts have no param, and to set one anew for every row of a list is slow.
  const fixed = new Map<TextKey, string>()
  return (key, params) => {
    const known = fixed.get(key)
    if (known !== undefined) return known
    const words = String(compile(key).format(params))
    if (!message(language, key).includes('{')) fixed.set(key, words)
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
