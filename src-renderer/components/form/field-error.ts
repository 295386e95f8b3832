import type { Translate } from '../../../src-shared/texts/translator'
import { fieldWords } from '../../lib/refusal-words'

/** The words for an error of a form: a code of the schemas has its own (`field.required`), words stay as they are. */
export function fieldError(t: Translate, error: string | undefined): string | undefined {
  if (error === undefined || error === '') return undefined
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u.test(error) ? fieldWords(t, error) : error
}
