import type { FieldReasons, Params } from '../../src-shared/ipc/reply'
import { isTextKey, type TextParams, type Translate } from '../../src-shared/texts/translator'

/** A code's words, or undefined when the catalogue has none, or names a param that did not come. */
function wordsOf(t: Translate, key: string, params: TextParams | undefined): string | undefined {
  if (!isTextKey(key)) return undefined
  try {
    return t(key, params)
  } catch {
    return undefined
  }
}

/** Why it was refused and what to do, in the user's words. A code without words gets the ones for a bug. */
export function refusalWords(t: Translate, reason: string, params?: Params): string {
  if (reason === 'invalid-input') return t('error.invalid-input')
  if (reason === 'failed') return t('error.failed.happened')
  return wordsOf(t, `refusal.${reason}`, params) ?? t('error.failed.happened')
}

/** What is wrong with a field, from its code. */
export function fieldWords(t: Translate, code: string): string {
  return wordsOf(t, `field.${code}`, undefined) ?? t('field.invalid')
}

/** The same for every field of a refusal, by its path. */
export function fieldsWords(t: Translate, fields: FieldReasons | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([path, code]) => [path, fieldWords(t, code)]))
}
