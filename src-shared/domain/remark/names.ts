import { foldText } from '../../lib/fold-text'
import { type CaseFile, ownerName } from './facts'

const PART = /\p{L}{2,}/gu
/** Particles of names, and titles: they name nobody. */
const EMPTY = new Set(
  'de du des la le les van von der den da di dos el al et and mme madame monsieur mr mrs ms dr maitre docteur sarl sas sasu sci eurl sa ltd plc llp limited the'.split(
    ' '
  )
)

/** The parts of a name that name somebody, folded. */
export const nameParts = (name: string): string[] =>
  (foldText(name).match(PART) ?? []).filter((part) => !EMPTY.has(part))

/** Everybody a letter of this case may name. */
export function knownNames(facts: CaseFile): string[] {
  const { recipient, staff, contacts, company, case: about } = facts
  const all = [
    ownerName(facts),
    recipient?.first_name,
    recipient?.last_name,
    recipient?.company,
    ...(recipient?.contacts ?? []),
    ...(staff ?? []),
    ...(contacts ?? []),
    company?.name,
    company?.mediator?.name,
    company?.adr?.name,
    ...(about?.linked ?? [])
  ]
  return all.filter((name) => name !== undefined).filter((name) => name !== '')
}

/** Our own people. */
export const ownPeople = (facts: CaseFile): string[] =>
  [ownerName(facts), ...(facts.staff ?? [])].filter((name) => name !== undefined).filter((name) => name !== '')

/** Whether two words are one letter apart: one more, one less, another one, or two that changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [left, right] = [endA - start, endB - start]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
