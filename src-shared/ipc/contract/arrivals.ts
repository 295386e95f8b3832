import { z } from 'zod'
import {
  arrivalDetail,
  arrivalOrigin,
  arrivalPerson,
  arrivalRemark,
  arrivalStanding,
  readKinds,
  sentAt,
  shownFile
} from '../../domain/arrivals/arrival'
import { reasonCodes } from '../../domain/arrivals/propose-case'
import { receivedLetterFields } from '../../domain/case/commands/received'
import { caseRefusals } from '../../domain/case/refusals'
import { attachment } from '../../domain/common/attachment'
import { flow } from '../../domain/common/vocabulary'
import { arrivalId, attachmentId, caseId, contactId, eventId, watchedFolderId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { caseRow, job, writeRefusals } from './shapes'

/** Where the first of two equal things is by now. */
const samePlace = z.object({
  name: z.string(),
  arrival: arrivalId.optional(),
  case: z.object({ id: caseId, reference: z.string(), title: z.string() }).optional()
})
export type SamePlace = z.infer<typeof samePlace>

/** Something that came in, as a row of the tray. */
export const arrivalRow = z.object({
  id: arrivalId,
  name: z.string(),
  title: z.string(),
  kind: z.enum([...readKinds, 'unread']),
  mediaType: z.string(),
  size: z.int(),
  origin: arrivalOrigin,
  receivedAt: instant,
  standing: arrivalStanding,
  /** The attachment that it is. */
  file: attachmentId,
  /** How many files hang on it. */
  others: z.int(),
  people: z.array(arrivalPerson),
  unreadable: z.string().optional(),
  sentAt: sentAt.optional(),
  first: samePlace.optional(),
  alike: samePlace.optional(),
  case: z.object({ id: caseId, reference: z.string(), title: z.string() }).optional(),
  entry: eventId.optional()
})
export type ArrivalRow = z.infer<typeof arrivalRow>

const proposal = z.object({
  row: caseRow,
  reasons: z.array(z.object({ code: z.enum(reasonCodes), words: z.array(z.string()) })),
  clear: z.boolean()
})
export type ProposedCase = z.infer<typeof proposal>

/** What became of files that came in. */
export const takenArrivals = z.object({
  taken: z.int(),
  duplicates: z.int(),
  /** Those just taken, in the order they were given, then what duplicates are the same as, or themselves. */
  arrivals: z.array(arrivalId),
  refused: z.array(z.object({ name: z.string(), reason: z.enum(['empty', 'too-large', 'unreadable', 'disk-full']) }))
})
export type TakenArrivals = z.infer<typeof takenArrivals>

const ids = z.array(arrivalId).min(1).max(500)
const notFiled = z.object({ arrival: arrivalId, reason: z.string() })
const takeRefusals = ['not-open', 'cancelled', 'read-only', 'store-stopped'] as const
const standingRefusals = ['not-open', ...writeRefusals] as const

export const arrivalProcedures = {
  'arrival.list': {
    input: z.strictObject({ standing: arrivalStanding, limit: z.int().min(1).max(2_000) }),
    output: z.object({ rows: z.array(arrivalRow) }),
    refusals: ['not-open'],
    reads: ['arrivals']
  },
  'arrival.counts': {
    input: z.strictObject({}),
    output: z.record(arrivalStanding, z.int()),
    refusals: ['not-open'],
    reads: ['arrivals']
  },
  /** Everything a preview shows. */
  'arrival.get': {
    input: z.strictObject({ id: arrivalId }),
    output: z.object({
      row: arrivalRow,
      text: z.string(),
      people: z.array(arrivalPerson.extend({ contact: contactId.optional(), ours: z.boolean() })),
      remarks: z.array(arrivalRemark),
      detail: arrivalDetail,
      files: z.array(z.object({ attachment, shown: shownFile }))
    }),
    refusals: ['not-open', 'arrival-unknown'],
    reads: ['arrivals', 'contacts']
  },
  /** The likely cases of each, the likeliest first. What an arrival says does not change once it was read. */
  'arrival.propose': {
    input: z.strictObject({ ids: ids.max(50) }),
    output: z.object({ proposals: z.record(arrivalId, z.array(proposal)) }),
    refusals: ['not-open'],
    reads: ['cases', 'contacts']
  },
  /** Chosen by the system's dialogue. */
  'arrival.choose': {
    input: z.strictObject({ job }),
    output: takenArrivals,
    refusals: takeRefusals,
    touches: ['arrivals'],
    long: true
  },
  /** Pasted: up to 100 MB. */
  'arrival.take-bytes': {
    input: z.strictObject({
      name: z.string().min(1).max(255),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 100e6),
      job
    }),
    output: takenArrivals,
    refusals: takeRefusals,
    touches: ['arrivals'],
    long: true
  },
  /** Each becomes an entry of the case; what cannot be filed waits on and stops nothing. */
  'arrival.file': {
    input: z.strictObject({
      ids,
      case: caseId,
      /** Which way a message went and with whom, where it is not what it says itself. */
      as: z.strictObject({ flow: flow.optional(), with: contactId.optional() }).optional(),
      /** What is recorded where it is a letter that counts: a recorded one, a formal notice. Then it is one alone. */
      letter: z.strictObject(receivedLetterFields).optional()
    }),
    output: z.object({ filed: z.array(z.object({ arrival: arrivalId, entry: eventId })), not: z.array(notFiled) }),
    refusals: ['not-open', 'no-person', 'no-such-case', ...writeRefusals],
    touches: ['arrivals', 'cases']
  },
  /** Withdraws the entries; what they brought waits again. */
  'arrival.take-back': {
    input: z.strictObject({ ids }),
    output: z.object({ waiting: z.array(arrivalId), not: z.array(notFiled) }),
    refusals: [...caseRefusals, 'not-open', 'no-person', ...writeRefusals],
    touches: ['arrivals', 'cases']
  },
  'arrival.set-aside': {
    input: z.strictObject({ ids }),
    output: z.object({ changed: z.int() }),
    refusals: standingRefusals,
    touches: ['arrivals']
  },
  /** What was set aside, or is a duplicate, waits again. */
  'arrival.bring-back': {
    input: z.strictObject({ ids }),
    output: z.object({ changed: z.int() }),
    refusals: standingRefusals,
    touches: ['arrivals']
  },
  /** For good: what was set aside, and duplicates. */
  'arrival.discard': {
    input: z.strictObject({ ids }),
    output: z.object({ changed: z.int() }),
    refusals: standingRefusals,
    touches: ['arrivals']
  },
  'arrival.folders': {
    input: z.strictObject({}),
    output: z.object({
      folders: z.array(z.object({ id: watchedFolderId, path: z.string() }))
    }),
    refusals: ['not-open'],
    reads: ['arrivals']
  },
  /** Chosen by the system's dialogue, watched from now on. */
  'arrival.watch-folder': {
    input: z.strictObject({ existing: z.boolean() }),
    output: z.object({ id: watchedFolderId }),
    refusals: ['not-open', 'cancelled', 'not-readable', ...writeRefusals],
    touches: ['arrivals']
  },
  /** What came from it stays. */
  'arrival.unwatch-folder': {
    input: z.strictObject({ id: watchedFolderId }),
    output: z.object({}),
    refusals: standingRefusals,
    touches: ['arrivals']
  }
} as const satisfies Record<string, Procedure>
