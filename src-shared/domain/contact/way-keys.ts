/** Undefined for what is no whole address yet. */
export function emailKey(email: string): string | undefined {
  const folded = email.trim().toLowerCase()
  return /^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/u.test(folded) ? folded : undefined
}

/** The last figures of a number are the same with and without its country: `06 12 34 56 78`, `+33 6 12 34 56 78`. */
const SIGNIFICANT = 9

/** What tells a phone number apart however it is written; undefined for a short number, which many share. */
export function phoneKey(phone: string): string | undefined {
  const figures = phone.replace(/\(0\)/gu, '').replace(/\D/gu, '')
  return figures.length < SIGNIFICANT ? undefined : figures.slice(-SIGNIFICANT)
}
