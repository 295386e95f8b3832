import { z } from 'zod'
import { contactId, eventId, type LotId, lotId } from '../../lib/ids'
import { type PlainDate, plainDate } from '../../lib/plain-date'
import { attachment } from '../common/attachment'
import { line, optionalLine } from '../common/text'

/** What an insurance of works covers: the ten-year liability of builders, liability in general, or the works themselves. */
export const insuranceKinds = ['decennial', 'liability', 'works'] as const

/** As the certificate of the insurer says. */
export const insurance = z
  .strictObject({
    kind: z.enum(insuranceKinds),
    insurer: line(120),
    policy: optionalLine(80),
    from: plainDate,
    to: plainDate
  })
  .refine(({ from, to }) => from <= to, { error: 'date-order', path: ['to'] })
export type Insurance = z.infer<typeof insurance>

/** Hundredths of a per cent: what may be held back at most (law no. 71-584 of 16 July 1971, article 1: 5 %). */
const MOST_RETENTION = 500

/** A lot of the works: a trade, who holds it, and under which contract. */
export const lot = z.strictObject({
  /** As the contracts number it: `3`, `07`, `2A`. */
  number: optionalLine(20),
  name: line(120),
  contractor: contactId.optional(),
  /** The reference of the contract or of the order. */
  contract: optionalLine(80),
  /** What is held back of each payment until the reserves are lifted, in hundredths of a per cent. */
  retention: z.int().min(0).max(MOST_RETENTION).optional(),
  /** The day this lot was received, where it was not with the whole. */
  reception: plainDate.optional(),
  insurances: z.array(insurance).max(20)
})
export type Lot = z.infer<typeof lot>

const base = { attachments: z.array(attachment).max(100), lot: lotId }
export const lotEvents = {
  'lot-added': z.strictObject({ ...base, is: lot }),
  'lot-changed': z.strictObject({ ...base, is: lot, saw: eventId }),
  /** Left out of the lists, until it is changed again. */
  'lot-withdrawn': z.strictObject({ ...base, saw: eventId })
} as const

export interface LotState extends Lot {
  readonly id: LotId
  readonly seen: z.infer<typeof eventId>
  readonly withdrawn: boolean
}

export const lotCommands = [
  z.strictObject({ type: z.literal('add-lot'), is: lot }),
  z.strictObject({ type: z.literal('change-lot'), lot: lotId, is: lot }),
  z.strictObject({ type: z.literal('withdraw-lot'), lot: lotId })
] as const

/** The lots by their numbers as people count: 2 before 10, those without a number last. */
export function inOrder(lots: readonly LotState[]): readonly LotState[] {
  const order = new Intl.Collator('fr', { numeric: true })
  return lots.toSorted(
    (a, b) =>
      Number(a.number === '') - Number(b.number === '') ||
      order.compare(a.number, b.number) ||
      order.compare(a.name, b.name)
  )
}

/** Whether an insurance is valid on a day, its first and its last included. */
export function insuredOn({ from, to }: Pick<Insurance, 'from' | 'to'>, day: PlainDate): 'not-yet' | 'valid' | 'ended' {
  if (day < from) return 'not-yet'
  return day <= to ? 'valid' : 'ended'
}
