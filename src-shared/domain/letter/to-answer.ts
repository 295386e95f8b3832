import type { GrievanceId } from '../../lib/ids'
import type { GrievanceStanding } from '../case/vocabulary'
import { sharedWords, stemsOf } from '../remark/content'
import { readSections } from './sections'

/** A point of the client as a reply has to answer it. */
export interface PointToAnswer {
  readonly id: GrievanceId
  readonly number: number
  readonly text: string
  readonly standing: GrievanceStanding | 'open'
}

/** Whether a draft answers a point, and why we think so. */
export type PointAnswer =
  | { readonly kind: 'open' }
  /** The words of the draft that speak of it: a hint, not a verdict. */
  | { readonly kind: 'mentioned'; readonly words: readonly string[] }
  /** Whoever writes says so. */
  | { readonly kind: 'answered' }

/** The blocks before the answer begins: there the client's points are only repeated. */
const BEFORE_ANSWER = new Set(['subject', 'greeting', 'thanks', 'empathy', 'restatement'])
const QUOTED = /^>.*$/gmu
const MOST_WORDS = 4

/** What a draft says in answer: without what it repeats, by its block or as a quotation. */
export function answerOf(body: string): string {
  return readSections(body)
    .filter(({ id }) => id === undefined || !BEFORE_ANSWER.has(id))
    .map(({ text }) => text)
    .join('\n')
    .replace(QUOTED, '')
}

/** @param answer as `answerOf` gives it */
export function pointAnswer(point: PointToAnswer, answer: string, answered: readonly GrievanceId[]): PointAnswer {
  if (answered.includes(point.id)) return { kind: 'answered' }
  const words = sharedWords(stemsOf(point.text), answer).slice(0, MOST_WORDS)
  return words.length > 0 ? { kind: 'mentioned', words } : { kind: 'open' }
}
