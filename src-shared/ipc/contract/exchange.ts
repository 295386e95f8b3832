import { z } from 'zod'
import { departments } from '../../domain/case/dispute-types'
import { stage } from '../../domain/case/stages'
import { mapping } from '../../domain/import/columns'
import { matchReasons } from '../../domain/import/known-people'
import { problemCodes } from '../../domain/import/problems'
import { importSettings } from '../../domain/import/settings'
import { caseId, contactId, letterId, personId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { caseFilters } from './case'
import { job, writeRefusals } from './shapes'

const sheets = z.array(z.string().max(200)).min(1).max(500)
const problem = z.object({
  code: z.enum(problemCodes),
  column: z.string().optional(),
  value: z.string().optional()
})

/** What a chosen file holds, as far as its first lines tell. */
const survey = z.object({
  columns: z.array(z.object({ key: z.string(), heading: z.string(), fill: z.boolean(), samples: z.array(z.string()) })),
  mapping,
  dayOrder: z.enum(['day-first', 'month-first'])
})

const preview = z.object({
  lines: z.int(),
  cases: z.int(),
  contacts: z.int(),
  reused: z.int(),
  refused: z.int(),
  skipped: z.int(),
  noticed: z.int(),
  sites: z.int(),
  first: z.array(
    z.object({
      sheet: z.string(),
      line: z.int(),
      names: z.array(z.string()),
      title: z.string(),
      site: z.string().optional(),
      stage: stage.optional(),
      known: z.boolean(),
      opens: z.boolean()
    })
  ),
  problems: z.array(z.object({ sheet: z.string(), line: z.int(), problem })),
  matches: z.array(
    z.object({
      contact: contactId,
      reason: z.enum(matchReasons),
      lines: z.int(),
      first: z.int(),
      named: z.string()
    })
  )
})
export type ImportPreview = z.infer<typeof preview>

const importRecord = z.object({
  id: z.string(),
  file: z.string(),
  startedAt: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'taken-back']),
  lines: z.int(),
  cases: z.int(),
  contacts: z.int(),
  reused: z.int(),
  refused: z.int(),
  noticed: z.int(),
  kept: z.int()
})
export type ImportRecordShape = z.infer<typeof importRecord>

const importId = z.uuid()
const reuse = z.record(contactId, z.boolean())

export const importProcedures = {
  /** A file chosen by the system's dialogue: it stays open for the calls below until it is imported or another is chosen. */
  'import.open': {
    input: z.strictObject({}),
    output: z.object({
      file: z.string(),
      text: z.object({ encoding: z.string(), separator: z.string() }).optional(),
      sheets: z.array(z.object({ name: z.string(), size: z.int() })),
      survey
    }),
    refusals: ['not-open', 'cancelled', 'not-a-table', 'table-too-large', 'table-protected', 'unreadable']
  },
  'import.survey': {
    input: z.strictObject({ sheets }),
    output: survey,
    refusals: ['not-open', 'no-file']
  },
  /** The values of a column of stages, and the stage each is taken for. */
  'import.stages': {
    input: z.strictObject({ sheets, key: z.string().max(300) }),
    output: z.object({
      values: z.array(z.object({ value: z.string(), lines: z.int(), stage: stage.optional() }))
    }),
    refusals: ['not-open', 'no-file']
  },
  'import.preview': {
    input: z.strictObject({ sheets, settings: importSettings, reuse, job }),
    output: preview,
    refusals: ['not-open', 'no-file', 'cancelled'],
    long: true
  },
  /** Cancelled, it answers with what was imported until then. */
  'import.run': {
    input: z.strictObject({ sheets, settings: importSettings, reuse, job }),
    output: importRecord,
    refusals: ['not-open', 'no-person', 'no-file', ...writeRefusals],
    touches: ['cases', 'contacts', 'sites', 'imports'],
    long: true
  },
  'import.list': {
    input: z.strictObject({}),
    output: z.object({ imports: z.array(importRecord) }),
    refusals: ['not-open'],
    reads: ['imports']
  },
  'import.lines': {
    input: z.strictObject({
      id: importId,
      after: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
      telling: z.boolean()
    }),
    output: z.object({
      lines: z.array(
        z.object({
          place: z.int(),
          sheet: z.string(),
          line: z.int(),
          outcome: z.enum(['made', 'refused', 'skipped']),
          problems: z.array(problem),
          reference: z.string().optional(),
          case: caseId.optional()
        })
      )
    }),
    refusals: ['not-open'],
    reads: ['imports']
  },
  'import.save-report': {
    input: z.strictObject({ id: importId }),
    output: z.object({ file: z.string() }),
    refusals: ['not-open', 'no-such-import', 'cancelled', 'disk-full', 'not-writable']
  },
  'import.take-back': {
    input: z.strictObject({ id: importId, job }),
    output: importRecord,
    refusals: ['not-open', 'no-person', 'no-such-import', 'cancelled', ...writeRefusals],
    touches: ['cases', 'contacts', 'sites', 'imports'],
    long: true
  }
} as const satisfies Record<string, Procedure>

/** A search that finds more cases than this is exported as far as this. */
export const mostFound = 5_000

const saved = z.object({ file: z.string(), count: z.int() })
const saving = ['not-open', 'cancelled', 'disk-full', 'not-writable'] as const

export const exportProcedures = {
  /** The cases a list shows, or those of a search, to a file chosen by the system's dialogue. */
  'export.cases': {
    input: z.strictObject({
      format: z.enum(['csv', 'xlsx']),
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('list'), ...caseFilters }),
        z.strictObject({ kind: z.literal('search'), text: z.string().max(200) })
      ]),
      job
    }),
    output: saved,
    refusals: saving,
    long: true
  },
  /** The contacts a list shows, as a table or as cards. */
  'export.contacts': {
    input: z.strictObject({ format: z.enum(['csv', 'xlsx', 'vcf']), query: z.string().max(200), job }),
    output: saved,
    refusals: saving,
    long: true
  },
  /** Letters of the register, in the order given. */
  'export.letters': {
    input: z.strictObject({ format: z.enum(['csv', 'xlsx']), letters: z.array(letterId).max(50_000), job }),
    output: saved,
    refusals: saving,
    long: true
  },
  'export.contact': {
    input: z.strictObject({ id: contactId }),
    output: saved,
    refusals: [...saving, 'no-such-contact']
  },
  /** The days of a case as a calendar, for the firm alone. */
  'export.calendar': {
    input: z.strictObject({ id: caseId }),
    output: saved,
    refusals: [...saving, 'no-such-case', 'nothing-dated']
  },
  /** Every confirmed deadline as a calendar with its alarms; exported again, it moves and takes back what it had. */
  'export.deadlines': {
    input: z.strictObject({ owner: personId.optional(), department: z.enum(departments).optional() }),
    output: saved,
    refusals: [...saving, 'no-confirmed-deadline']
  },
  /** An e-mail to the first party as a draft that a mail program opens, with an issued letter when one is named. */
  'export.mail': {
    input: z.strictObject({
      id: caseId,
      letter: letterId.optional(),
      /** What was written already, whole: its greeting and its leave with it. */
      written: z
        .strictObject({
          text: z.string().max(50_000),
          subject: z.string().max(500).optional(),
          to: contactId.optional()
        })
        .optional()
    }),
    output: saved,
    refusals: [...saving, 'no-such-case', 'letter-unknown', 'file-damaged']
  }
} as const satisfies Record<string, Procedure>
