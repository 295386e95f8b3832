import { addDays, addMonths, type PlainDate, plainDate } from '../../lib/plain-date'

/** The last day of a month. */
export function endOfMonth(date: PlainDate): PlainDate {
  return addDays(addMonths(plainDate.parse(`${date.slice(0, 7)}-01`), 1), -1)
}

/**
 * « 45 jours fin de mois » (C. com. art. L441-10 I) is read in two ways, and the contract says which: A, the month of the
 * invoice ends, then the days; B, the days, then their month ends.
 */
export function monthEndReadings(invoice: PlainDate, days: number): { readonly A: PlainDate; readonly B: PlainDate } {
  return { A: addDays(endOfMonth(invoice), days), B: endOfMonth(addDays(invoice, days)) }
}
