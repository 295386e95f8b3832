import type { DismissedRemark, LetterDraft } from '../../../domain/letter/draft'
import type { LetterFrame } from '../../../domain/letter/frame'
import { checkReply, type Remark } from '../../../domain/remark/check-reply'
import type { CaseFile } from '../../../domain/remark/facts'
import type { Readability } from '../../../domain/remark/readability'
import { foldText } from '../../../lib/fold-text'
import { type ReplyPart, type ReplyText, replyText } from './reply-text'

/** A stretch of one field's text. */
export interface FieldSpan {
  readonly field: string
  readonly start: number
  readonly end: number
}

export interface FieldRewrite extends FieldSpan {
  readonly replacement: string
}

/** A remark at its place in what somebody typed. */
export interface LetterRemark {
  readonly remark: Remark
  /** The same through all that is typed elsewhere; no two of a draft have the same. */
  readonly key: string
  /** Where it is to be mended; absent for what is printed around the draft. */
  readonly place?: FieldSpan | undefined
  readonly rewrite?: FieldRewrite | undefined
  /** Set aside by somebody, with or without a reason. */
  readonly dismissed?: DismissedRemark | undefined
}

export interface CheckedLetter {
  readonly remarks: readonly LetterRemark[]
  readonly readability: Readability
  readonly words: number
}

/** Looks a draft through as the letter it will become. */
export function checkLetter(draft: LetterDraft, frame: LetterFrame, facts: CaseFile): CheckedLetter {
  const whole = replyText(draft, frame)
  const { text } = whole
  const { remarks, readability, words } = checkReply({ text, kind: draft.kind, language: draft.language, facts })
  const counts = new Map<string, number>()
  const placed = remarks
    .filter((remark) => isOurs(remark, whole))
    .map((remark) => {
      const name = [remark.rule, remark.detail ?? '', wordsOf(remark)].join('|')
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      return {
        remark,
        key: `${name}|${count}`,
        place: placeOf(remark, whole),
        rewrite: rewriteOf(remark, whole),
        dismissed: draft.dismissed.find((one) => isSame(one, remark))
      }
    })
  return { remarks: placed, readability, words }
}

/** What is set aside is known again by its rule and its words, wherever they move. */
function isSame({ rule, detail, words }: DismissedRemark, remark: Remark): boolean {
  return rule === remark.rule && detail === remark.detail && words === wordsOf(remark)
}

/** What a remark is kept as once it is set aside. */
export function asDismissed(remark: Remark): DismissedRemark {
  const { rule, detail } = remark
  return { rule, ...(detail !== undefined && { detail }), words: wordsOf(remark) }
}

const MOST_KEPT = 500
/** What a remark's words are known by. */
export const wordsOf = ({ text }: Remark): string => foldText(text).trim().slice(0, MOST_KEPT)

/** A doubt about words that nobody typed helps nobody. */
function isOurs({ severity, start, end }: Remark, { parts }: ReplyText): boolean {
  return severity === 'error' || start === end || parts.some((part) => start >= part.start && end <= part.end)
}

function placeOf(remark: Remark, { parts }: ReplyText): FieldSpan | undefined {
  const { start, end } = remark
  const isGap = start === end
  const part = isGap ? nearest(remark, parts) : parts.find((one) => start < one.end && end > one.start)
  if (!part) return undefined
  const length = part.end - part.start
  const inPart = (place: number) => Math.min(length, Math.max(0, place - part.start))
  return { field: part.field, start: inPart(start), end: inPart(end) }
}

/** What is missing between the fields is mended in the nearest one; in the subject only the reference is. */
function nearest({ rule, start }: Remark, parts: readonly ReplyPart[]): ReplyPart | undefined {
  const distance = (part: ReplyPart) => Math.max(part.start - start, start - part.end, 0)
  const likely = parts.filter(({ field }) => (field === 'subject') === (rule === 'missing-case-reference'))
  return likely.toSorted((a, b) => distance(a) - distance(b))[0]
}

function rewriteOf({ rewrite }: Remark, { parts }: ReplyText): FieldRewrite | undefined {
  if (!rewrite) return undefined
  const { start, end, replacement } = rewrite
  const part = parts.find((one) => start >= one.start && end <= one.end)
  return part && { field: part.field, start: start - part.start, end: end - part.start, replacement }
}

/** Whether a remark keeps the letter from being issued. */
export const blocksIssue = ({ remark, dismissed }: LetterRemark): boolean => remark.severity === 'error' && !dismissed
