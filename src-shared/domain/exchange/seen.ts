import { z } from 'zod'
import { machineId } from '../../lib/ids'

/**
 * How far somebody holds what a machine wrote down. A machine numbers everything it records or takes in, without gaps and
 * for ever, so that one number says it of all of its streams.
 */
export const seenUpTo = z.strictObject({
  machine: machineId,
  epoch: z.int().positive(),
  position: z.int().nonnegative()
})
export type SeenUpTo = z.infer<typeof seenUpTo>
