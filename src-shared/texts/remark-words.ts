import type { Language } from '../domain/common/vocabulary'
import type { Remark } from '../domain/remark/check-reply'
import { plainDate } from '../lib/plain-date'
import { formatDate } from './format-dates'
import { formatMoney } from './format-values'
import { isTextKey, type TextParams, translator } from './translator'

/** A remark as it is said. */
export interface RemarkWords {
  /** What was found, and why it matters. */
  readonly message: string
  /** What to write instead, word for word where there is such a thing; else advice. */
  readonly suggestion: string
}

function paramsOf(language: Language, remark: Remark): TextParams {
  const { on, cents, ...params } = remark.params ?? {}
  const day = plainDate.safeParse(on)
  const currency = /£|pound|gbp/iu.test(String(params.amount ?? '')) ? 'GBP' : 'EUR'
  return {
    ...params,
    on: day.success ? formatDate(language, day.data) : 'none',
    ...(typeof cents === 'number' && { expected: formatMoney(language, { cents, currency }) })
  }
}

/** The words of a remark in the language of its letter, or of whoever reads it. */
export function remarkWords(language: Language, remark: Remark): RemarkWords {
  const t = translator(language)
  const params = paramsOf(language, remark)
  const what = `remark.${remark.rule}${remark.detail === undefined ? '' : `.${remark.detail}`}`
  if (!isTextKey(what)) throw new Error(`No words for ${what}`)
  const why = t(`remark.why.${remark.rule}`)
  return {
    message: `${t(what, params)} ${why}`,
    suggestion: remark.rewrite?.replacement || t(`remark.advice.${remark.rule}`, params)
  }
}
