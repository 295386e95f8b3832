import { z } from 'zod'
import { transferPreview } from '../../domain/exchange/preview'
import { firmParts } from '../../domain/organisation/conflicts'
import { caseId, machineId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { job, writeRefusals } from './shapes'

const cases = z.array(caseId).min(1).max(500)
/** Its length is judged where a package is made; one that was made elsewhere is taken as it is. */
const passphrase = z.string().min(1, 'required').max(1000)

/** What a package is locked with: words, or the keys of machines that were recognised here. */
const lock = z.union([
  z.strictObject({ passphrase }),
  z.strictObject({ machines: z.array(machineId).min(1, 'required').max(50) })
])

/** Chosen cases: with those they link to or not, and without what machines confirmed that they have. */
const chosen = { cases, linked: z.boolean().default(true), without: z.array(machineId).max(50).default([]) }

/** Everything that is news to a machine: all that it did not confirm, or what came after the last package made for it. */
const news = { machine: machineId, since: z.enum(['receipt', 'last-package']) }

const plan = z.object({
  cases: z.array(z.object({ id: caseId, reference: z.string(), title: z.string() })),
  entries: z.int(),
  files: z.int(),
  /** Of the files. */
  bytes: z.int(),
  /** Files that entries name and the vault no longer has. */
  missing: z.int(),
  /** Cases of other departments that stay here, since the machine does not ask for them. */
  left: z.int(),
  /** When the last package of news was made for the machine, where it has not confirmed it yet. */
  unconfirmed: instant.optional()
})

/** Packages between the machines of the firm. */
export const transferProcedures = {
  /** What a package of these cases, or of what is news to a machine, will hold. */
  'transfer.plan': {
    input: z.union([z.strictObject(chosen), z.strictObject(news)]),
    output: plan,
    refusals: ['not-open', 'no-such-case', 'no-such-machine'],
    reads: ['cases', 'machines']
  },
  /** To a file chosen by the system's dialogue, or into the folder the machines share. */
  'transfer.make': {
    input: z.union([
      z.strictObject({ ...chosen, lock, job, share: z.boolean().default(false) }),
      z.strictObject({ ...news, job, share: z.boolean().default(false) })
    ]),
    output: z.object({ file: z.string(), bytes: z.int() }),
    refusals: [
      'not-open',
      'cancelled',
      'no-such-case',
      'no-such-machine',
      'nothing-new',
      'passphrase-too-short',
      'disk-full',
      'not-writable',
      'file-damaged'
    ],
    touches: ['looks', 'machines', 'letters'],
    long: true
  },
  /**
   * A file chosen by the system's dialogue, one found in the shared folder, or the one dropped on the window last: it is
   * remembered for the calls below, and the page is told its name.
   */
  'transfer.choose': {
    input: z.union([
      z.strictObject({ found: z.string().max(255).optional() }),
      z.strictObject({ dropped: z.literal(true) })
    ]),
    output: z.object({
      file: z.string(),
      /** What opens it; words are asked for where nothing says so, since any file can be chosen. */
      lock: z.enum(['passphrase', 'machines'])
    }),
    refusals: ['not-open', 'cancelled', 'no-file', 'unreadable']
  },
  /** What two machines changed without knowing of each other, until somebody says what holds. */
  'transfer.conflicts': {
    input: z.strictObject({}),
    output: z.object({
      cases: z.array(z.object({ id: caseId, reference: z.string(), title: z.string() })),
      /** References that several cases go by. */
      references: z.array(
        z.object({ reference: z.string(), cases: z.array(z.object({ id: caseId, title: z.string() })) })
      ),
      firm: z.array(z.enum(firmParts))
    }),
    refusals: ['not-open'],
    reads: ['cases', 'organisation']
  },
  /** The folder that the machines share, if there is one, and the packages that lie in it now. */
  'transfer.found': {
    input: z.strictObject({}),
    output: z.object({
      folder: z.string().optional(),
      /** It cannot be read now. */
      away: z.boolean(),
      /** This machine has such a folder, or knows another machine of the firm. */
      inUse: z.boolean(),
      /** This machine works on a copy of another one's workspace, which did not bring that one's folder along. */
      copied: z.boolean(),
      packages: z.array(
        z.object({
          name: z.string(),
          bytes: z.int(),
          at: instant,
          standing: z.enum(['new', 'ours', 'taken', 'others'])
        })
      )
    }),
    refusals: ['not-open'],
    reads: ['looks', 'machines']
  },
  /** A folder chosen by the system's dialogue. */
  'transfer.use-folder': {
    input: z.strictObject({}),
    output: z.object({}),
    refusals: ['not-open', 'cancelled'],
    touches: ['looks']
  },
  'transfer.leave-folder': {
    input: z.strictObject({}),
    output: z.object({}),
    refusals: ['not-open'],
    touches: ['looks']
  },
  /** Reads the chosen file from end to end and says what taking it would change. It stays ready to be taken. */
  'transfer.open': {
    input: z.strictObject({
      /** Left out where it was made for this machine. */
      passphrase: passphrase.optional(),
      job
    }),
    output: transferPreview,
    refusals: [
      'not-open',
      'no-file',
      'cancelled',
      'wrong-passphrase',
      'not-for-this-machine',
      'unknown-machine',
      'machine-revoked',
      'not-a-package',
      'package-damaged',
      'package-newer',
      'other-firm',
      'too-large',
      'unreadable',
      'disk-full'
    ],
    touches: ['looks', 'machines', 'letters'],
    long: true
  },
  /** Takes what was opened, in one transaction; what changed. */
  'transfer.take': {
    input: z.strictObject({ job }),
    output: transferPreview,
    refusals: [
      'not-open',
      'no-file',
      'cancelled',
      'other-firm',
      'unknown-machine',
      'machine-revoked',
      'file-damaged',
      ...writeRefusals
    ],
    touches: ['organisation', 'contacts', 'sites', 'cases', 'letters', 'looks', 'machines'],
    long: true
  }
} as const satisfies Record<string, Procedure>
