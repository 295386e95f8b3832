import { z } from 'zod'
import { personId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Visibility } from '../common/visibility'

const text = (max: number) => z.string().max(max)

/** What is done so that it does not happen again: by whom, by when. It becomes a task of the case. */
const measure = z.strictObject({
  /** Within the report alone. */
  id: z.string().max(60),
  text: text(500),
  owner: personId.optional(),
  due: plainDate.optional()
})
export type Measure = z.infer<typeof measure>

/** A report of an inquiry as it is written: every field may be empty until it is kept. */
export const inquiry = z.strictObject({
  /** The facts and entries it rests on, by their ids. */
  chosen: z.array(z.string().max(60)).max(300),
  findings: text(8_000),
  causes: text(8_000),
  /** What could not be established. */
  uncertain: text(4_000),
  measures: z.array(measure).max(30),
  /** For the firm alone: in no version that leaves. */
  internal: text(4_000)
})
export type Inquiry = z.infer<typeof inquiry>

export const emptyInquiry: Inquiry = { chosen: [], findings: '', causes: '', uncertain: '', measures: [], internal: '' }

/** For the firm alone, or such that the other side may read it. */
export const inquiryVersions = ['internal', 'communicable'] as const
export const inquiryVersion = z.enum(inquiryVersions)
export type InquiryVersion = z.infer<typeof inquiryVersion>

/** What a version may quote; a secret of a mediation or of a lawyer stays where it is, in either. */
export const quotedIn: Readonly<Record<InquiryVersion, readonly Visibility[]>> = {
  internal: ['internal', 'communicable'],
  communicable: ['communicable']
}

export const inquiryGaps = ['facts', 'findings', 'causes', 'measures', 'measure'] as const
export type InquiryGap = (typeof inquiryGaps)[number]

/**
 * What keeps a report from being kept, in the order of its parts: it rests on facts, says what was found and why, and
 * what is done about it, each by somebody until a day.
 */
export function inquiryGapsIn({ chosen, findings, causes, measures }: Inquiry): readonly InquiryGap[] {
  const isEmpty = (words: string) => words.trim() === ''
  const isOpen = ({ text: what, owner, due }: Measure) => isEmpty(what) || !owner || !due
  const missing: Readonly<Record<InquiryGap, boolean>> = {
    facts: chosen.length === 0,
    findings: isEmpty(findings),
    causes: isEmpty(causes),
    measures: measures.length === 0,
    measure: measures.some(isOpen)
  }
  return inquiryGaps.filter((gap) => missing[gap])
}

interface KnownTask {
  readonly text: string
  readonly dropped?: unknown
}

/** The measures that are no task of the case yet: a report that is kept again does not ask for the same twice. */
export function newMeasures({ measures }: Inquiry, tasks: readonly KnownTask[]): readonly Measure[] {
  return measures.filter(({ text: what }) => !tasks.some((task) => !task.dropped && task.text === what.trim()))
}
