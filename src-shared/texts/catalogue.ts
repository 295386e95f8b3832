import type { Language } from '../domain/common/vocabulary'
import { texts as caseEn } from './en/case'
import { texts as commonEn } from './en/common'
import { texts as errorsEn } from './en/errors'
import { texts as caseFr } from './fr/case'
import { texts as commonFr } from './fr/common'
import { texts as errorsFr } from './fr/errors'

/**
 * Every text of Entente by area and language. An area is one file under `fr/` and one under `en/`; the type of the
 * English one is made from the French one, so that a missing or extra key does not compile. Keys are unique across areas.
 */
export const areas = {
  fr: { common: commonFr, case: caseFr, errors: errorsFr },
  en: { common: commonEn, case: caseEn, errors: errorsEn }
} as const satisfies Record<Language, Record<string, Readonly<Record<string, string>>>>

const fr = { ...commonFr, ...caseFr, ...errorsFr }

export type TextKey = keyof typeof fr

export const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  fr,
  en: { ...commonEn, ...caseEn, ...errorsEn }
}
