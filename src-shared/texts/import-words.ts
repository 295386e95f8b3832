import type { Problem } from '../domain/import/problems'
import type { Translate } from './translator'

/** A problem of an imported line, with the column and what stood in it: `Téléphone non lu : « 6,12E+08 »`. */
export function problemWords(t: Translate, { code, column, value }: Problem): string {
  const words = t(`import.problem.${code}`)
  if (value === undefined || column === undefined) return words
  return t('import.problem.where', { words, column, value })
}
