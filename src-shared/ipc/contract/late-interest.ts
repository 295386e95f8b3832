import { z } from 'zod'
import { account } from '../../domain/case/deadlines/account'
import { caseRefusals } from '../../domain/case/refusals'
import { caseId, eventId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

/** What was typed; the main process works it out again, at the rates that hold. */
const statement = z.strictObject({ case: caseId, account })

const refusals = ['not-open', 'no-such-case', 'interest-unknown', 'not-printable', 'cancelled'] as const

/** The statement of interest of a late payment. */
export const lateInterestProcedures = {
  'interest.print': {
    input: statement,
    output: z.object({}),
    refusals: [...refusals, 'no-printer', 'not-printed']
  },
  'interest.save': { input: statement, output: z.object({}), refusals: [...refusals, 'not-writable', 'disk-full'] },
  /** Filed as a piece of the case, for us alone until somebody shares it. */
  'interest.keep': {
    input: statement,
    output: z.object({ entry: eventId }),
    refusals: [
      ...refusals,
      ...caseRefusals,
      'no-person',
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      ...writeRefusals
    ],
    touches: ['cases']
  }
} as const satisfies Record<string, Procedure>
