import { z } from 'zod'

/** The details of a case, which one form sets and which are compared one by one. */
export const detailParts = [
  'title',
  'type',
  'department',
  'priority',
  'summary',
  'wanted',
  'since',
  'amount',
  'site',
  'identifiers',
  'language'
] as const
export type DetailPart = (typeof detailParts)[number]

/** What two machines may set at once, each not knowing of the other. */
export const caseParts = [...detailParts, 'stage', 'recourse', 'owner'] as const
export const casePart = z.enum(caseParts)
export type CasePart = z.infer<typeof casePart>

/** The parts that are among these. */
export function partsAmong(names: readonly string[]): readonly CasePart[] {
  return caseParts.filter((part) => names.includes(part))
}
