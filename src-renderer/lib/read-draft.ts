import type { z } from 'zod'

/** What a draft holds, or nothing when it cannot be read. */
export function readDraft<T>(schema: z.ZodType<T>, content: string | undefined): T | undefined {
  if (content === undefined) return undefined
  try {
    return schema.parse(JSON.parse(content))
  } catch {
    return undefined
  }
}
