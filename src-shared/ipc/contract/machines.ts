import { z } from 'zod'
import { department, departments } from '../../domain/case/dispute-types'
import { machineId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

/** A machine as people tell it from others; the code is what they compare. */
const shown = { letter: z.string(), name: z.string(), code: z.string() }
/** This machine began from a backup of it: on this very computer before it was restored, or on another. */
const was = z.enum(['this-computer', 'origin', 'copied']).optional()
const writing = ['not-open', ...writeRefusals] as const
/** The departments whose cases it receives; none where it receives those of all. */
const receives = z.array(department)
const which = z.strictObject({ id: machineId })

/** The machines of the firm that make packages for each other. */
export const machineProcedures = {
  /** This machine, which gets its keys when it is first shown, and those that were recognised here. */
  'machine.list': {
    input: z.strictObject({}),
    output: z.object({
      own: z.object({ ...shown, receives }),
      known: z.array(
        z.object({
          ...shown,
          receives,
          id: machineId,
          since: instant,
          seenAt: instant.optional(),
          /** How many entries it did not confirm that it has. */
          news: z.int(),
          /** Trusted no longer, since then. */
          revokedAt: instant.optional()
        })
      ),
      /** Cards in the shared folder of machines that nobody here recognised yet. */
      presented: z.array(z.object({ ...shown, file: z.string(), was }))
    }),
    refusals: writing,
    reads: ['machines', 'cases', 'contacts', 'sites', 'organisation']
  },
  'machine.name': {
    input: z.strictObject({ name: z.string().trim().max(60) }),
    output: z.object({}),
    refusals: writing,
    touches: ['machines']
  },
  /** The departments whose cases this machine receives; none where it receives those of all. */
  'machine.receiving': {
    input: z.strictObject({}),
    output: z.object({ departments: receives }),
    refusals: ['not-open'],
    reads: ['machines']
  },
  'machine.ask-for': {
    input: z.strictObject({ departments: receives.max(departments.length) }),
    output: z.object({}),
    refusals: writing,
    touches: ['machines']
  },
  /** The card of this machine, in a file for another one: in the shared folder, or where the system's dialogue says. */
  'machine.save-card': {
    input: z.strictObject({ share: z.boolean() }),
    output: z.object({ file: z.string() }),
    refusals: [...writing, 'cancelled', 'not-writable'],
    touches: ['machines']
  },
  /** The card of another machine, by the system's dialogue or from the shared folder: remembered for the call below. */
  'machine.open-card': {
    input: z.strictObject({ found: z.string().max(255).optional() }),
    output: z.object({ ...shown, id: machineId, was }),
    refusals: ['not-open', 'cancelled', 'no-file', 'unreadable', 'not-a-card', 'card-of-other-firm', 'card-of-this-one']
  },
  /** The codes differ: nothing of the card that was opened last stays. */
  'machine.forget-card': { input: z.strictObject({}), output: z.object({}), refusals: [] },
  /** Somebody compared the code of the card that was opened last. */
  'machine.recognise': { input: which, output: z.object({}), refusals: [...writing, 'no-file'], touches: ['machines'] },
  'machine.revoke': { input: which, output: z.object({}), refusals: writing, touches: ['machines'] },
  'machine.trust-again': { input: which, output: z.object({}), refusals: writing, touches: ['machines'] }
} as const satisfies Record<string, Procedure>
