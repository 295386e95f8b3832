import { z } from 'zod'
import { printRun } from '../../domain/dispatch/print-run'
import { letterId } from '../../lib/ids'
import type { Procedure } from '../procedure'

const asked = z.strictObject({ letters: z.array(letterId).min(1).max(200), run: printRun })
const refusals = ['not-open', 'no-person', 'letter-unknown', 'file-damaged', 'cancelled'] as const

/** Many letters printed in order, each an original with so many copies. */
export const printRunProcedures = {
  'print-run.print': { input: asked, output: z.object({}), refusals: [...refusals, 'no-printer', 'not-printed'] },
  'print-run.save': { input: asked, output: z.object({}), refusals: [...refusals, 'not-writable', 'disk-full'] },
  /** In the system's own viewer. */
  'print-run.open': { input: asked, output: z.object({}), refusals: [...refusals, 'will-not-open', 'disk-full'] }
} as const satisfies Record<string, Procedure>
