import type { z } from 'zod'
import type { Answer } from '../command'
import { readValues, type Values } from './values'

/** A calculation that is reached as a rule is: by its id, with options. */
export interface Tool {
  readonly id: string
  readonly inputs: readonly ToolInput[]
  readonly outputs: readonly string[]
  readonly run: (values: Values) => Answer
}

export interface ToolInput {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

/**
 * @param types what `--list` says of each option: `date`, `integer`; with `?` at its end when it may be left out
 * @param schema reads the options
 */
export function tool<T extends object>(
  id: string,
  types: { readonly [K in keyof T]-?: string },
  schema: z.ZodType<T>,
  outputs: readonly string[],
  run: (given: T) => Answer
): Tool {
  return {
    id,
    inputs: Object.entries<string>(types).map(([name, type]) => ({
      name,
      type: type.replace('?', ''),
      required: !type.endsWith('?')
    })),
    outputs,
    run: (values) => run(readValues(schema, values))
  }
}

export const done = (json: Answer['json']): Answer => ({ code: 0, json })
