import { z } from 'zod'
import { caseId, eventId, machineId, vaultId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import { digest, publicKey } from '../chain/entry-header'
import { streamName } from '../chain/stream-name'
import { receiving } from './receiving'
import { packageNews, seenUpTo } from './seen'

/**
 * The form of package this version writes: 2 since packages carry receipts, 3 since these name packages as well, 4 since
 * cases of other departments may be left out. A higher one was made by a newer version.
 */
export const PACKAGE_FORMAT = 4

/** How many packages a receipt names. */
export const MOST_TAKEN = 200

/** What is read before anything else, so that a package of a newer version is told from a damaged one. */
export const packageFormat = z.looseObject({ format: z.int().positive() })

/** What a package says of itself. */
export const packageInfo = z.strictObject({
  format: z.literal([1, 2, 3, PACKAGE_FORMAT]),
  /** UUID version 7. */
  id: z.uuid(),
  madeAt: instant,
  /** The vault, which is the firm: every machine of it writes a copy of the same one. */
  vault: vaultId,
  machine: z.strictObject({ id: machineId, epoch: z.int().positive(), letter: z.string().regex(/^[A-Z]$/u) }),
  /** Name of the firm, to tell a stranger's package by. */
  firm: z.string().max(200),
  appVersion: z.string().max(40),
  /** The cases that were chosen, and those they link to. */
  cases: z.array(z.strictObject({ id: caseId, reference: z.string().max(80), title: z.string().max(400) })),
  /** Entries and files, so that a list that was shortened shows. */
  entries: z.int().nonnegative(),
  files: z.int().nonnegative(),
  /** What its machine holds of the others: its receipts. */
  seen: z.array(seenUpTo).max(500).default([]),
  /** The packages its machine took last, so that whoever made them learns that they arrived. */
  taken: z.array(z.uuid()).max(MOST_TAKEN).default([]),
  /** The cases its machine asks the others for. */
  receives: receiving.optional(),
  /** It is not of chosen cases, but of everything that is news to one machine. */
  news: packageNews.optional()
})
export type PackageInfo = z.infer<typeof packageInfo>

/** A stretch of one lane. */
export const packageLane = z.strictObject({
  vault: vaultId,
  stream: streamName,
  machine: machineId,
  epoch: z.int().positive(),
  publicKey,
  /** Numbers of its first and last entry in the package. */
  first: z.int().positive(),
  last: z.int().positive(),
  /** Hash of the last. */
  head: digest
})
export type PackageLane = z.infer<typeof packageLane>

const HEX = /^(?:[0-9a-f]{2})+$/u

/** An entry: the very bytes that were hashed, as text. */
export const packageEntry = z.strictObject({
  id: eventId,
  hash: digest,
  header: z.string().max(10_000),
  /** Left out where the payload was erased. */
  payload: z.strictObject({ salt: z.string().regex(HEX).length(64), body: z.string() }).optional()
})
export type PackageEntry = z.infer<typeof packageEntry>
