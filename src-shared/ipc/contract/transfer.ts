import { z } from 'zod'
import { transferPreview } from '../../domain/exchange/preview'
import { caseId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { job, writeRefusals } from './shapes'

const cases = z.array(caseId).min(1).max(500)
/** Its length is judged where a package is made; one that was made elsewhere is taken as it is. */
const passphrase = z.string().min(1, 'required').max(1000)

const plan = z.object({
  cases: z.array(z.object({ id: caseId, reference: z.string(), title: z.string() })),
  entries: z.int(),
  files: z.int(),
  /** Of the files. */
  bytes: z.int(),
  /** Files that entries name and the vault no longer has. */
  missing: z.int()
})

/** Packages between the machines of the firm. */
export const transferProcedures = {
  /** What a package of these cases will hold. */
  'transfer.plan': {
    input: z.strictObject({ cases }),
    output: plan,
    refusals: ['not-open', 'no-such-case'],
    reads: ['cases']
  },
  /** To a file chosen by the system's dialogue. */
  'transfer.make': {
    input: z.strictObject({ cases, passphrase, job }),
    output: z.object({ file: z.string(), bytes: z.int() }),
    refusals: [
      'not-open',
      'cancelled',
      'no-such-case',
      'passphrase-too-short',
      'disk-full',
      'not-writable',
      'file-damaged'
    ],
    long: true
  },
  /** A file chosen by the system's dialogue: it is remembered for the calls below, and the page is told its name. */
  'transfer.choose': {
    input: z.strictObject({}),
    output: z.object({ file: z.string() }),
    refusals: ['not-open', 'cancelled']
  },
  /** Reads the chosen file from end to end and says what taking it would change. It stays ready to be taken. */
  'transfer.open': {
    input: z.strictObject({ passphrase, job }),
    output: transferPreview,
    refusals: [
      'not-open',
      'no-file',
      'cancelled',
      'wrong-passphrase',
      'not-a-package',
      'package-damaged',
      'package-newer',
      'other-firm',
      'too-large',
      'unreadable',
      'disk-full'
    ],
    long: true
  },
  /** Takes what was opened, in one transaction; what changed. */
  'transfer.take': {
    input: z.strictObject({ job }),
    output: transferPreview,
    refusals: ['not-open', 'no-file', 'cancelled', 'other-firm', 'file-damaged', ...writeRefusals],
    touches: ['organisation', 'contacts', 'sites', 'cases', 'letters', 'looks'],
    long: true
  }
} as const satisfies Record<string, Procedure>
