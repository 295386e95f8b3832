import type { Language } from '../domain/common/vocabulary'
import type { Remark } from '../domain/remark/check-reply'
import { plainDate } from '../lib/plain-date'
import { formatDate } from './format-dates'
import { formatMoney } from './format-values'
import { type RemarkGroup, saysOfEach, whatOf } from './letters/check/remark-groups'
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
  const what = `remark.${whatOf(remark)}`
  if (!isTextKey(what)) throw new Error(`No words for ${what}`)
  const why = t(`remark.why.${remark.rule}`)
  return {
    message: `${t(what, params)} ${why}`,
    suggestion: remark.rewrite?.replacement || t(`remark.advice.${remark.rule}`, params)
  }
}

/** The words of a remark that is made of several places: what they have in common. */
export function groupWords(language: Language, group: RemarkGroup): RemarkWords {
  const { first, all } = group
  const words = remarkWords(language, first.remark)
  const what = `remark.many.${whatOf(first.remark)}`
  if (!saysOfEach(group) || !isTextKey(what)) return words
  const t = translator(language)
  const message = `${t(what, { ...paramsOf(language, first.remark), count: all.length })} ${t(`remark.why.${first.remark.rule}`)}`
  return { ...words, message }
}
