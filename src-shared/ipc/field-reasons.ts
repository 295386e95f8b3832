import type { z } from 'zod'
import type { FieldReasons } from './reply'

const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$|^required$/u

/** No form has as many fields: what is wrong with a list of ten thousand is not told ten thousand times. */
const MOST_FIELDS = 100

/**
 * The first thing wrong with each field, of the first hundred, as a code whose words are in the texts under `field.<code>`. The path of the
 * whole input is the empty text. Parse with `reportInput: true`, or what is missing is called invalid.
 */
export function fieldReasons(error: z.ZodError): FieldReasons {
  const reasons: Record<string, string> = {}
  for (const issue of error.issues) {
    if (Object.keys(reasons).length === MOST_FIELDS) break
    const path = issue.path.map(String).join('.')
    if (!Object.hasOwn(reasons, path)) reasons[path] = reasonOf(issue)
  }
  return reasons
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (CODE.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'invalid'
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'required'
      return 'too-small'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-large'
    case 'invalid_format':
      if (issue.format === 'email') return 'not-an-email'
      return issue.format === 'datetime' || issue.format === 'date' ? 'not-a-date' : 'invalid'
    default:
      return 'invalid'
  }
}
