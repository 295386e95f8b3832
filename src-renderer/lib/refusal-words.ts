import type { FieldReasons, Params } from '../../src-shared/ipc/reply'
import { plainDate } from '../../src-shared/lib/plain-date'
import type { Format } from '../../src-shared/texts/format'
import { isTextKey, type TextParams, type Translate } from '../../src-shared/texts/translator'
import type { Texts } from './texts'

/** A code's words, or undefined when the catalogue has none, or names a param that did not come. */
function wordsOf(t: Translate, key: string, params: TextParams | undefined): string | undefined {
  if (!isTextKey(key)) return undefined
  try {
    return t(key, params)
  } catch {
    return undefined
  }
}

/** Days among the params as people read them; all else as it came. */
function shown(format: Format, params: Params | undefined): TextParams | undefined {
  if (params === undefined) return undefined
  const words = (value: string | number) => {
    const day = plainDate.safeParse(value)
    return day.success ? format.date(day.data) : value
  }
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, words(value)]))
}

/** Why it was refused and what to do, in the user's words. A code without words gets the ones for a bug. */
export function refusalWords({ t, format }: Pick<Texts, 't' | 'format'>, reason: string, params?: Params): string {
  if (reason === 'invalid-input') return t('error.invalid-input')
  if (reason === 'failed') return t('error.failed.happened')
  return wordsOf(t, `refusal.${reason}`, shown(format, params)) ?? t('error.failed.happened')
}

/** What is wrong with a field, from its code. */
export function fieldWords(t: Translate, code: string): string {
  const [, max] = /^too-long-(\d+)$/u.exec(code) ?? []
  if (max !== undefined) return t('field.too-long-by', { max: Number(max) })
  return wordsOf(t, `field.${code}`, undefined) ?? t('field.invalid')
}

/** The same for every field of a refusal, by its path. */
export function fieldsWords(t: Translate, fields: FieldReasons | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([path, code]) => [path, fieldWords(t, code)]))
}
