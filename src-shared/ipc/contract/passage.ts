import { z } from 'zod'
import { caseRefusals } from '../../domain/case/refusals'
import { noticePlaces } from '../../domain/case/visits/vocabulary'
import { caseId, visitId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

const asked = z.strictObject({ case: caseId, visit: visitId })
const refusals = [
  'not-open',
  'no-person',
  'no-such-case',
  'visit-unknown',
  'visit-not-failed',
  'not-printable'
] as const

/** The notice one leaves where nobody opened. */
export const passageProcedures = {
  'passage.print': {
    input: asked,
    output: z.object({}),
    refusals: [...refusals, 'no-printer', 'not-printed', 'cancelled']
  },
  'passage.save': {
    input: asked,
    output: z.object({}),
    refusals: [...refusals, 'cancelled', 'not-writable', 'disk-full']
  },
  /** Files the notice as a piece of the case, with where it was left. */
  'passage.leave': {
    input: asked.extend({ where: z.enum(noticePlaces) }),
    output: z.object({}),
    refusals: [
      ...caseRefusals,
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      ...refusals,
      'cancelled',
      ...writeRefusals
    ],
    touches: ['cases']
  }
} as const satisfies Record<string, Procedure>
