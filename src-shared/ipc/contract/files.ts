import { z } from 'zod'
import { reportKind } from '../../domain/case/events/reports'
import { letterKinds } from '../../domain/letter/kinds'
import { templateKey } from '../../domain/letter/own-templates'
import { attachmentId, caseId, visitId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { job, taken, writeRefusals } from './shapes'

/** What is half written in a case beside its composer and letters: sheets kept on the disk until they become entries. */
const draftSheets = ['listening', 'call', 'proofs', 'reply', 'inquiry'] as const
export const draftSheet = z.enum(draftSheets)
export type DraftSheet = z.infer<typeof draftSheet>

/** Whose draft it is follows from who is at the keyboard. */
export const draftKey = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('capture') }),
  z.strictObject({ kind: z.literal('composer'), case: caseId }),
  z.strictObject({ kind: z.literal('sheet'), case: caseId, sheet: draftSheet }),
  z.strictObject({ kind: z.literal('letter'), case: caseId, letterKind: z.enum(letterKinds) }),
  z.strictObject({ kind: z.literal('report'), case: caseId, visit: visitId, report: reportKind }),
  z.strictObject({ kind: z.literal('visit-end'), case: caseId, visit: visitId }),
  z.strictObject({ kind: z.literal('template'), template: templateKey })
])
export type DraftKey = z.infer<typeof draftKey>

/** The form's values as JSON, up to a million characters: what is half written need not be valid yet. */
const draftContent = z.string().max(1_000_000)
const draft = z.object({ key: draftKey, content: draftContent, savedAt: instant })

/** A file of an anomaly, as people know it. */
const namedFile = z.object({ name: z.string(), reference: z.string().optional() })

export const draftProcedures = {
  'draft.get': {
    input: z.strictObject({ key: draftKey }),
    output: z.object({ draft: draft.optional() }),
    refusals: ['not-open', 'no-person'],
    reads: ['drafts']
  },
  'draft.save': {
    input: z.strictObject({ key: draftKey, content: draftContent }),
    output: z.object({ savedAt: instant }),
    refusals: ['not-open', 'no-person', ...writeRefusals]
  },
  'draft.remove': {
    input: z.strictObject({ key: draftKey }),
    output: z.object({}),
    refusals: ['not-open', 'no-person', ...writeRefusals],
    touches: ['drafts']
  },
  /** Which there are, without what they say. */
  'draft.list': {
    input: z.strictObject({}),
    output: z.object({ drafts: z.array(draft.omit({ content: true })) }),
    refusals: ['not-open', 'no-person'],
    reads: ['drafts']
  }
} as const satisfies Record<string, Procedure>

const piece = z.strictObject({ case: caseId, id: attachmentId })

export const attachmentProcedures = {
  /** Chosen by the system's dialogue, taken in one after the other. They belong to no case until a command names them. */
  'attachment.choose': {
    input: z.strictObject({ what: z.enum(['files', 'pictures', 'card']), job }),
    output: taken,
    refusals: ['not-open', 'cancelled', 'read-only', 'store-stopped'],
    long: true
  },
  /** Pasted, drawn or edited in the window: up to 100 MB. */
  'attachment.take-bytes': {
    input: z.strictObject({
      name: z.string().min(1).max(255),
      bytes: z.instanceof(Uint8Array).refine((b) => b.length <= 100e6),
      job
    }),
    output: taken,
    refusals: ['not-open', 'cancelled', 'read-only', 'store-stopped'],
    long: true
  },
  /** As it is drawn on, where it is: masked as in every copy that leaves, unless the original itself is asked for. */
  'attachment.save-copy': {
    input: piece.extend({ original: z.literal(true).optional() }),
    output: z.object({}),
    refusals: ['not-open', 'attachment-unknown', 'cancelled', 'not-writable', 'disk-full', 'file-damaged']
  },
  /** In the system's viewer, from an exported copy; never an executable. */
  'attachment.open-copy': {
    input: piece,
    output: z.object({}),
    refusals: ['not-open', 'attachment-unknown', 'will-not-open', 'disk-full', 'file-damaged']
  }
} as const satisfies Record<string, Procedure>

export const backupProcedures = {
  /** To a file chosen by the system's dialogue; opened and verified before it counts. */
  'backup.make': {
    input: z.strictObject({ job }),
    output: z.object({ file: z.string(), bytes: z.int(), verifiedAt: instant }),
    refusals: ['not-open', 'cancelled', 'disk-full', 'backup-damaged', 'not-writable'],
    touches: ['backups'],
    long: true
  },
  'backup.status': {
    input: z.strictObject({}),
    output: z.object({ lastVerifiedAt: instant.optional() }),
    refusals: ['not-open'],
    reads: ['backups']
  },
  'vault.check': {
    input: z.strictObject({ job }),
    output: z.object({
      ok: z.boolean(),
      problems: z.array(
        z.object({ kind: z.string(), where: z.string(), files: z.array(namedFile).readonly().optional() })
      ),
      checkedAt: instant,
      entries: z.int(),
      attachments: z.int()
    }),
    refusals: ['not-open', 'cancelled'],
    long: true
  },
  /** How much more the disk takes, in bytes. */
  'vault.room': {
    input: z.strictObject({}),
    output: z.object({ free: z.number().nonnegative() }),
    refusals: ['not-open']
  },
  'job.cancel': { input: z.strictObject({ job }), output: z.object({ cancelled: z.boolean() }), refusals: [] }
} as const satisfies Record<string, Procedure>
