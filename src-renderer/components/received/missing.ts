import { dayProblem } from '../happened/read-day'

/** The code of what was left out. */
export function requiredIf(missing: boolean): string | undefined {
  return missing ? 'required' : undefined
}

/** Why no day was read in a field that asks for one. */
export function missingDay(typed: string): string {
  return typed.trim() === '' ? 'required' : dayProblem(typed)
}
