import { z } from 'zod'

/** Letters that a hand or a voice does not confuse with figures or each other: no I, O or Q. */
export const machineLetters = 'ABCDEFGHJKLMNPRSTUVWXYZ'
export const machineLetter = z
  .string()
  .regex(/^[A-HJ-NPR-Z]$/u, 'not-a-machine-letter')
  .brand<'MachineLetter'>()
export type MachineLetter = z.infer<typeof machineLetter>

/** How the firm numbers its cases: `2026-A-0042`, with a prefix if it wants one. */
export const referencePattern = z.strictObject({
  prefix: z.string().regex(/^[A-Z0-9]{0,6}$/u, 'not-a-prefix'),
  firstNumber: z.int().min(1).max(999_999),
  digits: z.int().min(3).max(6)
})
export type ReferencePattern = z.infer<typeof referencePattern>

export const defaultPattern: ReferencePattern = { prefix: '', firstNumber: 1, digits: 4 }

/**
 * The reference of a case: prefix, year, machine letter, number. The letter keeps two offline machines of the firm from
 * ever giving the same one.
 * @example formatReference(defaultPattern, { year: 2026, letter: 'A', number: 42 }) // 2026-A-0042
 */
export function formatReference(
  pattern: ReferencePattern,
  { year, letter, number }: { year: number; letter: MachineLetter; number: number }
): string {
  const parts = [String(year), letter, String(number).padStart(pattern.digits, '0')]
  return [...(pattern.prefix ? [pattern.prefix] : []), ...parts].join('-')
}

const REFERENCE = /^(?:[A-Z0-9]{1,6}-)?(\d{4})-([A-HJ-NPR-Z])-(\d{3,})$/u

/** What a reference is made of, or undefined for a text that is none. */
export function parseReference(
  reference: string
): { readonly year: number; readonly letter: MachineLetter; readonly number: number } | undefined {
  const [, year, letter, number] = REFERENCE.exec(reference) ?? []
  if (letter === undefined) return undefined
  return { year: Number(year), letter: machineLetter.parse(letter), number: Number(number) }
}

/** The number that follows those already given this year by this machine. */
export function nextNumber(pattern: ReferencePattern, highestGiven: number | undefined): number {
  return Math.max(pattern.firstNumber, (highestGiven ?? 0) + 1)
}

/** The first letter no other machine of the firm is known to use. */
export function proposeLetter(taken: readonly string[]): MachineLetter {
  const free = [...machineLetters].find((letter) => !taken.includes(letter))
  return machineLetter.parse(free ?? 'Z')
}
