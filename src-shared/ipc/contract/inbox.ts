import { z } from 'zod'
import { caseCommand } from '../../domain/case/commands'
import { disputeType } from '../../domain/case/dispute-types'
import { caseRefusals } from '../../domain/case/refusals'
import { caseId, eventId, personId, savedFilterId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { caseFilters } from './case'
import { caseRow, writeRefusals } from './shapes'

/** What can be done with many cases at once. */
const bulkTypes = ['assign', 'snooze', 'wake', 'tag', 'untag', 'move-stage'] as const
const bulkInput = z.strictObject({
  cases: z.array(caseId).min(1).max(500),
  command: caseCommand.refine(({ type }) => (bulkTypes as readonly string[]).includes(type))
})
const writing = ['not-open', 'no-person', ...writeRefusals] as const
const refusedCase = z.object({ row: caseRow, reason: z.enum(caseRefusals) })
const taken = z.object({ case: caseId, entry: eventId })

export const bulkProcedures = {
  /** What a command would do to each case, and why not, without doing it. */
  'bulk.preview': {
    input: bulkInput,
    output: z.object({ done: z.array(caseRow), refused: z.array(refusedCase) }),
    refusals: ['not-open', 'no-person'],
    reads: ['cases']
  },
  /** The command on each case that takes it, in one transaction. */
  'bulk.do': {
    input: bulkInput,
    output: z.object({ done: z.array(taken), refused: z.array(refusedCase) }),
    refusals: [...caseRefusals, 'no-such-contact', 'no-such-site', 'attachment-unknown', ...writing],
    touches: ['cases', 'letters']
  },
  /** Takes all of it back in one transaction, but for what was changed since. */
  'bulk.undo': {
    input: z.strictObject({ done: z.array(taken).min(1).max(500) }),
    output: z.object({ undone: z.int(), refused: z.array(refusedCase) }),
    refusals: [...caseRefusals, 'no-such-contact', 'no-such-site', 'attachment-unknown', ...writing],
    touches: ['cases', 'letters']
  }
} as const satisfies Record<string, Procedure>

export const splitProcedures = {
  /** A new case with the same party from entries of another, in one transaction; both say so. */
  'split.do': {
    input: z.strictObject({
      from: caseId,
      title: z.string().trim().min(1, 'required').max(200),
      disputeType,
      summary: z.string().trim().min(1, 'required').max(20_000),
      /** What is taken over, in words, with its files. */
      entries: z
        .array(z.strictObject({ entry: eventId, text: z.string().max(20_000) }))
        .min(1)
        .max(100)
    }),
    output: z.object({ id: caseId, reference: z.string() }),
    refusals: [...caseRefusals, 'no-such-contact', 'no-such-site', 'attachment-unknown', ...writing],
    touches: ['cases', 'contacts']
  },
  /** Takes a split back: the links go, and the case that was opened is withdrawn with the reason given. */
  'split.undo': {
    input: z.strictObject({ from: caseId, id: caseId, reason: z.string().trim().min(1).max(500) }),
    output: z.object({}),
    refusals: [...caseRefusals, 'no-such-contact', 'no-such-site', 'attachment-unknown', ...writing],
    touches: ['cases', 'letters']
  }
} as const satisfies Record<string, Procedure>

/** The filters of the list, without the page. */
export const savedFilters = z.strictObject(caseFilters)
export type SavedFilters = z.infer<typeof savedFilters>
const filterName = z.string().trim().min(1, 'required').max(60)

export const filterProcedures = {
  /** One's own saved filters, by name. */
  'filter.list': {
    input: z.strictObject({}),
    output: z.object({ filters: z.array(z.object({ id: savedFilterId, name: z.string(), filters: savedFilters })) }),
    refusals: ['not-open', 'no-person'],
    reads: ['filters']
  },
  /** A name used already is given the new filters. */
  'filter.save': {
    input: z.strictObject({ name: filterName, filters: savedFilters }),
    output: z.object({ id: savedFilterId }),
    refusals: writing,
    touches: ['filters']
  },
  'filter.remove': {
    input: z.strictObject({ id: savedFilterId }),
    output: z.object({}),
    refusals: writing,
    touches: ['filters']
  },
  /** Every tag in use on an open case, those used most first. */
  'filter.tags': {
    input: z.strictObject({}),
    output: z.object({ tags: z.array(z.object({ tag: z.string(), count: z.int() })) }),
    refusals: ['not-open'],
    reads: ['cases']
  }
} as const satisfies Record<string, Procedure>

export const todayBands = ['safety', 'promised', 'rights', 'waiting'] as const
/** What came and went while nobody looked: a promise or a right that fell due, a snooze that ended, a case that turned urgent. */
export const missedKinds = ['promise', 'right', 'woken', 'grave'] as const

export const todayProcedures = {
  /** The day's list: words that point to a danger and wait to be judged, what is promised by today, rights that run out, people who wait; at most a dozen lines, late ones first. */
  'today.list': {
    input: z.strictObject({}),
    output: z.object({
      bands: z.array(z.object({ band: z.enum(todayBands), rows: z.array(caseRow) })),
      /** Lines that did not fit. */
      more: z.int().nonnegative()
    }),
    refusals: ['not-open'],
    reads: ['cases', 'contacts']
  },
  /** What others changed and what fell due since this person last looked; nothing before their first look. */
  'today.changes': {
    input: z.strictObject({}),
    output: z.object({
      since: instant.optional(),
      changed: z.array(
        z.object({
          row: caseRow,
          count: z.int(),
          /** The last entry that somebody else wrote. */
          last: z.object({ entry: eventId, type: z.string(), actor: personId, recordedAt: instant })
        })
      ),
      /** Cases changed beside those shown. */
      more: z.int().nonnegative(),
      missed: z.array(z.object({ kind: z.enum(missedKinds), row: caseRow }))
    }),
    refusals: ['not-open', 'no-person'],
    reads: ['cases', 'contacts', 'looks']
  },
  /** All that is recorded up to now has been seen. */
  'today.look': { input: z.strictObject({}), output: z.object({}), refusals: writing, touches: ['looks'] }
} as const satisfies Record<string, Procedure>
