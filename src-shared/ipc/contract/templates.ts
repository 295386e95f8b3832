import { z } from 'zod'
import { language } from '../../domain/common/vocabulary'
import { messageKind, tone } from '../../domain/letter/kinds'
import { ownTemplate } from '../../domain/letter/own-templates'
import { ownPhrase } from '../../domain/letter/phrases'
import { templateProblemCodes } from '../../domain/letter/template-problem'
import { blockIds } from '../../domain/remark/kinds'
import { caseId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

const templateProblem = z.object({
  code: z.enum(templateProblemCodes),
  line: z.int().positive().optional(),
  text: z.string().optional(),
  block: z.enum(blockIds).optional()
})

const sentenceHash = z.string().regex(/^[0-9a-f]{64}$/u)
const offeredPhrase = z.object({ hash: sentenceHash, block: z.enum(blockIds), text: z.string() })

export const phraseProcedures = {
  /** The firm's own phrases, and those it marks; the shipped ones are in the words of the application. */
  'phrase.list': {
    input: z.strictObject({}),
    output: z.object({ own: z.array(ownPhrase), favourites: z.array(z.string()) }),
    refusals: ['not-open'],
    reads: ['organisation']
  },
  /** A sentence of three of one's own letters, which may be worth keeping; answered once for good. */
  'phrase.offer': {
    input: z.strictObject({ language }),
    output: z.object({ offer: offeredPhrase.optional() }),
    refusals: ['not-open', 'no-person'],
    reads: ['letters']
  },
  /** Without an answer it is offered again. */
  'phrase.answer-offer': {
    input: z.strictObject({ hash: sentenceHash, answer: z.enum(['kept', 'refused']).optional() }),
    output: z.object({}),
    refusals: ['not-open', 'no-person', ...writeRefusals],
    touches: ['letters']
  }
} as const satisfies Record<string, Procedure>

export const templateProcedures = {
  /** The templates that are shipped, and the firm's own apart from them. */
  'template.list': {
    input: z.strictObject({}),
    output: z.object({
      shipped: z.array(z.object({ kind: messageKind, language, text: z.string() })),
      own: z.array(ownTemplate),
      /** What each field may look like in a letter, in each language. */
      samples: z.record(language, z.record(z.string(), z.string()))
    }),
    refusals: ['not-open'],
    reads: ['organisation']
  },
  /** What keeps a template from being used, and the letter it would write for a case; it is kept by `organisation.do`. */
  'template.try': {
    input: z.strictObject({ template: ownTemplate, tone, case: caseId.optional() }),
    output: z.object({
      problems: z.array(templateProblem),
      pdf: z.instanceof(Uint8Array).optional()
    }),
    refusals: ['not-open', 'no-person', 'no-such-case'],
    reads: ['cases', 'organisation', 'contacts']
  },
  /** Which of these templates may be kept: the problems of each, in their order. */
  'template.check': {
    input: z.strictObject({ templates: z.array(ownTemplate).max(400) }),
    output: z.object({ problems: z.array(z.array(templateProblem)) }),
    refusals: ['not-open']
  },
  /** The firm's own templates as a file, where the user says. */
  'template.save': {
    input: z.strictObject({}),
    output: z.object({}),
    refusals: ['not-open', 'no-own-template', 'cancelled', 'disk-full', 'not-writable']
  }
} as const satisfies Record<string, Procedure>
