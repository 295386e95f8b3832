import type { DisputeType } from '../case/dispute-types'

/** Questions that cannot be answered by yes or no, in the order in which they are best asked. */
export const openQuestions = [
  'what-happened',
  'since-when',
  'where-exactly',
  'who-was-there',
  'what-was-agreed',
  'what-was-received',
  'what-was-charged',
  'how-used',
  'what-changed',
  'is-anybody-at-risk',
  'what-was-made-safe',
  'what-was-tried',
  'whom-spoken-to',
  'what-was-promised',
  'what-keeps-from-paying',
  'what-could-be-paid',
  'who-saw-the-data',
  'what-it-changes',
  'what-matters-most',
  'what-would-put-right',
  'by-when',
  'how-to-reach',
  'anything-else'
] as const
export type OpenQuestion = (typeof openQuestions)[number]

const opening: readonly OpenQuestion[] = ['what-happened', 'since-when']
const closing: readonly OpenQuestion[] = [
  'what-was-tried',
  'what-it-changes',
  'what-matters-most',
  'what-would-put-right',
  'by-when',
  'how-to-reach',
  'anything-else'
]

/** What a type of dispute asks besides what is always asked. */
const ofType: Readonly<Record<DisputeType, readonly OpenQuestion[]>> = {
  billing: ['what-was-agreed', 'what-was-charged'],
  unpaid: ['what-was-received', 'what-keeps-from-paying', 'what-could-be-paid'],
  quality: ['what-was-received', 'how-used', 'what-changed'],
  contract: ['what-was-agreed', 'what-was-received', 'what-was-promised'],
  delivery: ['what-was-agreed', 'what-was-received', 'who-was-there'],
  works: ['where-exactly', 'what-was-agreed', 'what-changed', 'is-anybody-at-risk'],
  service: ['what-was-agreed', 'what-was-received', 'who-was-there'],
  communication: ['whom-spoken-to', 'what-was-promised'],
  safety: ['is-anybody-at-risk', 'where-exactly', 'what-was-made-safe', 'who-was-there'],
  privacy: ['who-saw-the-data', 'whom-spoken-to'],
  other: ['where-exactly']
}

const SAFETY_FIRST: readonly OpenQuestion[] = ['is-anybody-at-risk', 'what-was-made-safe']

/** The questions of a listening sheet. Where somebody may be hurt, that is asked first. */
export function questionsFor(type: DisputeType): readonly OpenQuestion[] {
  const asked = [...opening, ...ofType[type], ...closing]
  return type === 'safety' ? [...new Set([...SAFETY_FIRST, ...asked])] : asked
}
