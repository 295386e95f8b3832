import { z } from 'zod'
import { variant } from '../../domain/dossier/variant'
import { attachmentId, caseId, contactId } from '../../lib/ids'
import type { Procedure } from '../procedure'

const paperRefusals = ['not-open', 'no-such-case', 'nothing-listed', 'not-printable', 'cancelled'] as const

/** The list of exhibits on paper, and the dossier that is handed over. */
export const dossierProcedures = {
  'exhibits.print': {
    input: z.strictObject({ case: caseId }),
    output: z.object({}),
    refusals: [...paperRefusals, 'no-printer', 'not-printed']
  },
  'exhibits.save': {
    input: z.strictObject({ case: caseId }),
    output: z.object({}),
    refusals: [...paperRefusals, 'not-writable', 'disk-full']
  },
  /** A package in a folder the user chooses, read back and found whole. Nothing is recorded: making is not handing over. */
  'dossier.make': {
    input: z.strictObject({
      case: caseId,
      variant,
      to: contactId.optional(),
      title: z.string().max(200),
      zip: z.boolean(),
      /** Megabytes that one file may have, where its reader takes no larger ones. */
      largest: z.int().positive().max(2_000).optional(),
      leaveOut: z.array(attachmentId).max(2_000),
      job: z.uuid()
    }),
    output: z.object({
      path: z.string(),
      /** SHA-256 that stands for all of it. */
      fingerprint: z.string(),
      files: z.int(),
      tooLarge: z.array(z.object({ file: z.string(), bytes: z.int() })),
      /** Numbers of the exhibits that are e-mails nobody can read. */
      unread: z.array(z.int()),
      exhibits: z.array(z.object({ piece: attachmentId, number: z.int() }))
    }),
    refusals: ['not-open', 'no-such-case', 'cancelled', 'disk-full', 'not-writable', 'file-damaged', 'not-printable'],
    long: true
  }
} as const satisfies Record<string, Procedure>
