import type { BlockId } from '../remark/kinds'
import { tokenProblems } from './template-tokens'

/** Why a template is not fit to write a letter. */
export const templateProblemCodes = [
  ...tokenProblems,
  'too-long',
  'brace-left',
  'condition-open',
  'condition-stray',
  'own-line',
  'block-unknown',
  'block-twice',
  'block-missing',
  'block-forbidden',
  'block-too-long',
  'not-rendered'
] as const

export interface TemplateProblem {
  readonly code: (typeof templateProblemCodes)[number]
  /** From 1; absent where it is about the whole. */
  readonly line?: number | undefined
  /** The words it is about. */
  readonly text?: string | undefined
  readonly block?: BlockId | undefined
}
