import { type RawBuilder, sql } from 'kysely'
import { foldText } from '../../../src-shared/lib/fold-text'

const MOST_WORDS = 8

/**
 * A condition that a folded text holds every word typed, wherever in it, or undefined when nothing was typed. Plain
 * comparison: no character of what was typed means anything to SQL.
 */
export function holdsWords(text: RawBuilder<unknown>, typed: string): RawBuilder<boolean> | undefined {
  const words = foldText(typed)
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
  if (words.length === 0) return undefined
  return sql<boolean>`(${sql.join(
    words.map((word) => sql`instr(${text}, ${word}) > 0`),
    sql` and `
  )})`
}
