/**
 * - `s10`: UPU S10, thirteen characters with a check digit.
 * - `domestic`: thirteen characters with La Poste's digit-letter prefix (1A, 2C, 2D ...).
 * - `plausible`: 11 to 15 letters and digits.
 * - `unknown`: none of these.
 */
export type TrackingFormat = 's10' | 'domestic' | 'plausible' | 'unknown'

export interface TrackingCheck {
  /** False for a wrong S10 check digit and for an unknown form. Never a reason to refuse: people copy what the slip says. */
  readonly valid: boolean
  /** Whether a check digit was verified; no public rule exists for domestic numbers. */
  readonly checked: boolean
  readonly format: TrackingFormat
  readonly normalized: string
  /** The check digit that S10 asks for, whatever was typed. */
  readonly check_digit: number | null
}

/** UPU standard S10, check digit weights for the eight digits of the serial number. */
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const

/**
 * The check digit of an S10 serial number: 11 minus the weighted sum modulo 11, where 10 becomes 0 and 11 becomes 5.
 * @param serial eight digits, leading zeros kept
 */
export function s10CheckDigit(serial: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(serial.charAt(index)), 0)
  const digit = 11 - (sum % 11)
  if (digit === 10) return 0
  return digit === 11 ? 5 : digit
}

/**
 * Spaces and invisible marks out, ASCII letters to capitals. The letter O and the digit 0 stay what they are: guessing would
 * change the number.
 */
export function normaliseTracking(text: string): string {
  return text.replace(/[\p{White_Space}\p{Cf}\p{Cc}]/gu, '').replace(/[a-z]/gu, (letter) => letter.toUpperCase())
}

/** What can be said of a tracking number, from its form alone. */
export function checkTracking(text: string): TrackingCheck {
  const normalized = normaliseTracking(text)
  const s10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/u.exec(normalized)
  if (s10) {
    const digit = s10CheckDigit(s10[1] ?? '')
    return {
      valid: s10[2] === String(digit),
      checked: true,
      format: 's10',
      normalized,
      check_digit: digit
    }
  }
  const format = uncheckedFormat(normalized)
  return { valid: format !== 'unknown', checked: false, format, normalized, check_digit: null }
}

function uncheckedFormat(normalized: string): TrackingFormat {
  if (/^[0-9][0-9A-Z]\d{11}$/u.test(normalized)) return 'domestic'
  return /^[0-9A-Z]{11,15}$/u.test(normalized) ? 'plausible' : 'unknown'
}
