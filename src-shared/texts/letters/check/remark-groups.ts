import { type FieldRewrite, type LetterRemark, wordsOf } from './letter-remarks'

/** Remarks that say the same thing of several places in a draft: read once, mended together. */
export interface RemarkGroup {
  readonly first: LetterRemark
  /** By their place, the first among them. */
  readonly all: readonly [LetterRemark, ...LetterRemark[]]
}

/** What these say changes with the place alone: how long a sentence is, which term it is. */
const ofThePlace: ReadonlySet<string> = new Set(['long-sentence', 'letter-too-long.paragraph', 'unexplained-term'])

/** Groups remarks by rule and cause, or by the words they are about; one that nothing repeats is a group of one. */
export function groupRemarks(found: readonly LetterRemark[]): readonly RemarkGroup[] {
  const groups = new Map<string, [LetterRemark, ...LetterRemark[]]>()
  for (const one of found) {
    const cause = causeOf(one)
    const group = groups.get(cause)
    if (group) group.push(one)
    else groups.set(cause, [one])
  }
  return [...groups.values()].map((all) => ({ first: all[0], all }))
}

/** What is missing is said for itself: its place is only where one would look for it. */
function causeOf({ key, remark }: LetterRemark): string {
  const { rule, severity, detail, params, start, end } = remark
  if (start === end) return key
  const what = whatOf(remark)
  return JSON.stringify([severity, rule, detail, ofThePlace.has(what) ? undefined : params])
}

/** Which of the things its rule may say. */
export const whatOf = ({ rule, detail }: LetterRemark['remark']): string =>
  detail === undefined ? rule : `${rule}.${detail}`

/** Whether a group says of each place something of its own. */
export const saysOfEach = ({ first, all }: RemarkGroup): boolean =>
  all.length > 1 && ofThePlace.has(whatOf(first.remark))

/** Whether the same words, and what to write instead, stand in all places. */
export function isSameThroughout({ first, all }: RemarkGroup): boolean {
  const words = wordsOf(first.remark)
  return all.every(
    ({ remark, rewrite }) => wordsOf(remark) === words && rewrite?.replacement === first.rewrite?.replacement
  )
}

/** All that may be written instead, place by place. */
export const rewritesOf = ({ all }: RemarkGroup): readonly FieldRewrite[] =>
  all.flatMap(({ rewrite }) => (rewrite ? [rewrite] : []))
