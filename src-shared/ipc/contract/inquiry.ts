import { z } from 'zod'
import { caseRefusals } from '../../domain/case/refusals'
import { inquiry, inquiryVersion } from '../../domain/inquiry/inquiry'
import { caseId, eventId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

const asked = z.strictObject({ case: caseId, inquiry, version: inquiryVersion })
const paperRefusals = ['not-open', 'no-such-case', 'not-printable'] as const

/** The report of an inquiry: facts of the case, what was found, why it came to that, and what is done about it. */
export const inquiryProcedures = {
  'inquiry.preview': {
    input: asked,
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
    refusals: paperRefusals,
    reads: ['cases', 'organisation']
  },
  'inquiry.print': {
    input: asked,
    output: z.object({}),
    refusals: [...paperRefusals, 'cancelled', 'no-printer', 'not-printed']
  },
  'inquiry.save': {
    input: asked,
    output: z.object({}),
    refusals: [...paperRefusals, 'cancelled', 'not-writable', 'disk-full']
  },
  /** Filed as a piece of the case, for us alone unless it is the version for others; its measures become tasks. */
  'inquiry.keep': {
    input: asked,
    output: z.object({ entry: eventId, tasks: z.int().nonnegative() }),
    refusals: [
      ...paperRefusals,
      ...caseRefusals,
      'inquiry-incomplete',
      'cancelled',
      'no-person',
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      ...writeRefusals
    ],
    touches: ['cases']
  }
} as const satisfies Record<string, Procedure>
