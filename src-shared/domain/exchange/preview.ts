import { z } from 'zod'
import { caseId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import { conflict } from '../case/conflict-shape'
import { department } from '../case/dispute-types'

const count = z.int().nonnegative()
const freshAndChanged = z.strictObject({ new: count, changed: count })

/** Why nothing of a stream is taken. */
export const waitReasons = [
  /** Entries in between are missing. */
  'gap',
  /** The same numbers hold other entries here. */
  'fork',
  /** Written under this machine's own name by a copy of this very vault. */
  'twin'
] as const

/** What taking a package would change, or has changed. */
export const transferPreview = z.strictObject({
  /** The machine that made it, by its letter and by its name here: two may go by one letter, and not all have a name. */
  package: z.strictObject({ id: z.string(), madeAt: instant, letter: z.string(), name: z.string() }),
  cases: z
    .array(
      z.strictObject({
        id: caseId,
        reference: z.string(),
        title: z.string(),
        change: z.enum(['new', 'changed', 'same']),
        /** New entries. */
        entries: count,
        /** Changes that did not see each other, which a person has to settle. */
        conflicts: z.array(conflict).readonly(),
        /** Other cases here that go by the same reference. */
        doubled: z.array(z.strictObject({ id: caseId, title: z.string() })).readonly()
      })
    )
    .readonly(),
  contacts: freshAndChanged,
  sites: freshAndChanged,
  /** What the firm says of itself changes. */
  firm: z.boolean(),
  entries: count,
  /** Entries that this version cannot read: kept, and shown as such. */
  unknown: count,
  /** Files that come with them, and their bytes. */
  files: z.strictObject({ count, bytes: count }),
  /** Numbers of the post that letters of several cases bear, each with the references of these. */
  numbers: z.array(z.strictObject({ number: z.string(), references: z.array(z.string()).readonly() })).readonly(),
  /** What is not taken, and why: numbers of the entries, both included. */
  waiting: z
    .array(
      z.strictObject({
        kind: z.string(),
        id: z.string(),
        reference: z.string(),
        title: z.string(),
        why: z.enum(waitReasons),
        from: count,
        to: count
      })
    )
    .readonly(),
  /** Packages of the same machine that have to be taken first, by when they were made. */
  missing: z.array(instant).readonly().optional(),
  /** The departments it was narrowed to: cases of the others are not in it. */
  receives: z.array(department).readonly().optional(),
  /** The machine it comes from goes by the same letter as this one. */
  sameLetter: z.boolean()
})
export type TransferPreview = z.infer<typeof transferPreview>
