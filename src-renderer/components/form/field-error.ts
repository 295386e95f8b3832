import { isTextKey, type Translate } from '../../../src-shared/texts/translator'

/** The words for an error of a form: a code of the schemas has its own (`field.required`), words stay as they are. */
export function fieldError(t: Translate, error: string | undefined): string | undefined {
  if (error === undefined || error === '') return undefined
  const key = `field.${error}`
  if (isTextKey(key)) return t(key)
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u.test(error) ? t('field.invalid') : error
}
