import { z } from 'zod'
import { onlineProblems, onlineService } from '../../domain/dispatch/online'
import { letterId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { job } from './shapes'

const letters = z.array(letterId).min(1).max(200)
const refusals = ['not-open', 'no-person', 'letter-unknown', 'file-damaged'] as const

/** Letters made ready for a service one uploads them to; nothing is sent. */
export const onlineProcedures = {
  'online.check': {
    input: z.strictObject({ letters, service: onlineService }),
    output: z.object({
      letters: z.array(
        z.object({
          letter: letterId,
          pages: z.int().nonnegative(),
          bytes: z.int().nonnegative(),
          problems: z.array(z.object({ code: z.enum(onlineProblems), found: z.int(), most: z.int() }))
        })
      )
    }),
    refusals,
    reads: ['letters', 'cases', 'organisation', 'contacts']
  },
  /** In a folder of the user's choice; letters the service would not take stay behind. */
  'online.make': {
    input: z.strictObject({ letters, service: onlineService, job }),
    output: z.object({ folder: z.string(), count: z.int().nonnegative() }),
    refusals: [...refusals, 'cancelled', 'not-writable', 'disk-full'],
    long: true
  }
} as const satisfies Record<string, Procedure>
