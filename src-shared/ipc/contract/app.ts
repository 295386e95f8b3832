import { z } from 'zod'
import { attachment } from '../../domain/common/attachment'
import { language } from '../../domain/common/vocabulary'
import { ruleNames } from '../../domain/deadline/rule-names'
import { dispatchSettings } from '../../domain/dispatch/settings'
import { company, mediator, person, preferences } from '../../domain/organisation/organisation'
import { machineLetter } from '../../domain/reference/reference'
import { personId } from '../../lib/ids'
import { plainDate, timeZone } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { job, writeRefusals } from './shapes'

export const schemes = ['light', 'dark', 'system'] as const
/** How this machine shows things; kept beside the vault, not in it. */
export const screen = z.object({
  language,
  scheme: z.enum(schemes),
  /** Acts answer single letters; unless switched off, for whoever speaks to the machine or types with a shaking hand. */
  letterKeys: z.boolean().optional()
})
export type Screen = z.infer<typeof screen>

/** Why a workspace that is there cannot be opened as it is. */
export const damages = [
  'missing',
  'empty',
  'other-vault',
  'keys-damaged',
  'database-damaged',
  'newer-version',
  'behind-tip',
  'locked-by-other',
  'network-mount',
  'unreadable',
  'migration-failed'
] as const

/** A folder of a synchronising service, a clock that went back ...: said, and lived with. */
export const appNotices = [
  'synchronised-folder',
  'clock-went-back',
  'unclean-end',
  'recovered-keys',
  'no-keyring',
  'tip-lost',
  'opened-behind-tip',
  'own-identity',
  'anomalies-found'
] as const

const common = { screen, version: z.string(), today: plainDate }
export const appStatus = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('first-run'),
    ...common,
    /** The system keeps keys for us; without it a passphrase is compulsory. */
    keyring: z.boolean(),
    proposedLetter: machineLetter,
    zone: timeZone
  }),
  z.object({
    kind: z.literal('locked'),
    ...common,
    keyring: z.boolean(),
    /** Seconds to wait before the next try, after wrong ones. */
    waitSeconds: z.int().nonnegative(),
    /** Why a workspace that was open is not any more. */
    because: z.literal('store-stopped').optional()
  }),
  z.object({
    kind: z.literal('damaged'),
    ...common,
    damage: z.enum(damages),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional()
  }),
  z.object({
    kind: z.literal('open'),
    ...common,
    zone: timeZone,
    person: personId.optional(),
    letter: machineLetter,
    sample: z.boolean(),
    folder: z.string(),
    notices: z.array(z.enum(appNotices)),
    store: z.enum(['open', 'paused', 'read-only', 'failed'])
  })
])
export type AppStatus = z.infer<typeof appStatus>

const passphrase = z.string().max(1_000)

/** Everything the first page asks; the rest can be said later. */
export const workspaceSetup = z.strictObject({
  screen,
  company,
  logo: attachment.optional(),
  people: z.array(person).min(1, 'required').max(200),
  mediator: mediator.optional(),
  preferences,
  letter: machineLetter,
  passphrase: passphrase.optional(),
  useKeyring: z.boolean()
})
export type WorkspaceSetup = z.infer<typeof workspaceSetup>

export const appProcedures = {
  'app.status': { input: z.strictObject({}), output: appStatus, refusals: [], reads: ['app'] },
  'app.create-workspace': {
    input: workspaceSetup,
    output: z.object({}),
    refusals: [
      'workspace-exists',
      'passphrase-too-short',
      'passphrase-required',
      'network-mount',
      'not-writable',
      'no-signatory',
      ...writeRefusals
    ],
    touches: ['app', 'organisation']
  },
  'app.open-samples': {
    input: z.strictObject({ language, job }),
    output: z.object({}),
    refusals: ['workspace-open', 'cancelled', 'disk-full'],
    touches: ['app', 'organisation', 'contacts', 'cases', 'sites', 'letters'],
    long: true
  },
  'app.unlock': {
    input: z.strictObject({ passphrase }),
    output: z.object({}),
    refusals: ['wrong-passphrase', 'wait', 'cannot-open'],
    touches: ['app', 'organisation', 'contacts', 'cases', 'sites', 'letters', 'drafts', 'arrivals']
  },
  /** Opens a workspace that is behind its tip, once the person has read how many entries are missing. */
  'app.accept-loss': {
    input: z.strictObject({ passphrase }),
    output: z.object({}),
    refusals: ['not-damaged', 'wrong-passphrase', 'wait', 'cannot-open'],
    touches: ['app', 'organisation', 'contacts', 'cases', 'sites', 'letters', 'drafts', 'arrivals']
  },
  'app.lock': { input: z.strictObject({}), output: z.object({}), refusals: ['not-open'], touches: ['app'] },
  'app.choose-person': {
    input: z.strictObject({ person: personId }),
    output: z.object({}),
    refusals: ['person-unknown', 'not-open'],
    touches: ['app', 'drafts', 'filters', 'looks', 'cases']
  },
  'app.set-screen': { input: screen, output: z.object({}), refusals: [], touches: ['app'] },
  /** Asks for the file by the system's dialogue, verifies it whole, then restores it beside what is there. */
  'app.restore-backup': {
    input: z.strictObject({ passphrase, letter: machineLetter, job }),
    output: z.object({ setAside: z.string().optional() }),
    refusals: [
      'cancelled',
      'wrong-passphrase',
      'backup-damaged',
      'not-a-backup',
      'newer-version',
      'disk-full',
      'letter-taken',
      'wait',
      'network-mount',
      'not-writable',
      'cannot-open'
    ],
    touches: ['app', 'organisation', 'contacts', 'cases', 'sites', 'letters', 'drafts', 'backups'],
    long: true
  },
  /** Puts a workspace that does not open beside, whole, so that a new one can be made or restored; nothing is deleted. */
  'app.set-aside': {
    input: z.strictObject({}),
    output: z.object({ setAside: z.string() }),
    refusals: ['not-damaged', 'disk-full'],
    touches: ['app']
  },
  /** A bug in a screen goes to the log, without what people wrote. */
  'app.report-error': {
    input: z.strictObject({ name: z.string().max(200), stack: z.string().max(10_000) }),
    output: z.object({ logRef: z.string() }),
    refusals: []
  }
} as const satisfies Record<string, Procedure>

export const organisationShape = z.object({
  company: company.optional(),
  logo: attachment.optional(),
  people: z.array(person),
  mediator: mediator.optional(),
  preferences: preferences.optional(),
  ruleNames,
  dispatch: dispatchSettings
})
