import type { z } from 'zod'
import { WrongCall } from './command'

/**
 * Reads what somebody wrote as JSON, with or without the mark that some editors put before it.
 * @param file what the file is called in the call
 * @throws WrongCall for what is no JSON, and for what is not of the schema, with the first place where it is not
 */
export function readJson<Schema extends z.ZodType>(schema: Schema, text: string, file: string): z.output<Schema> {
  const read = schema.safeParse(parsed(text.replace(/^\ufeff/u, ''), file))
  if (read.success) return read.data
  throw new WrongCall(`${file}: ${read.error.issues[0]?.path.join('.') ?? ''}`, 'unreadable')
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WrongCall(file, 'unreadable')
  }
}
