import { toNestErrors } from '@hookform/resolvers'
import type { FieldError, FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { fieldReasons } from '../../src-shared/ipc/field-reasons'
import type { FieldReasons } from '../../src-shared/ipc/reply'

/** Reasons by path as the form holds its errors. */
function asErrors(reasons: FieldReasons): Record<string, FieldError> {
  return Object.fromEntries(
    Object.entries(reasons).map(([path, code]) => [path === '' ? 'root' : path, { type: code, message: code }])
  )
}

/**
 * Checks a form by a schema of the contract, with the same codes as the bridge gives, so that a field says the same thing
 * whether the window or the main process found it wrong.
 */
export function schemaResolver<In extends FieldValues, Out>(schema: z.ZodType<Out, In>): Resolver<In, unknown, Out> {
  return (values, _context, options) => {
    const parsed = schema.safeParse(values, { reportInput: true })
    if (parsed.success) return { values: parsed.data, errors: {} }
    return { values: {}, errors: toNestErrors<In>(asErrors(fieldReasons(parsed.error)), options) }
  }
}

export type Read<Out> =
  | { readonly ok: true; readonly value: Out }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> }

/** Checks a form by the function that reads it: its errors are codes by the path of the field. */
export function readingResolver<In extends FieldValues, Out>(
  read: (values: In) => Read<Out>
): Resolver<In, unknown, Out> {
  return (values, _context, options) => {
    const answer = read(values)
    if (answer.ok) return { values: answer.value, errors: {} }
    return { values: {}, errors: toNestErrors<In>(asErrors(answer.errors), options) }
  }
}
