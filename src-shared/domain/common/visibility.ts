import { z } from 'zod'

/**
 * Who may see an entry, a piece, a note or an opinion.
 * - `internal`: the firm alone; the default, so that nothing leaves by forgetting.
 * - `communicable`: may be shown to the other side.
 * - `mediation`: confidential to the mediation (CPC art. 1528-3; C. conso. art. L612-3).
 * - `lawyer`: secret between lawyer and client (Act 71-1130 of 31 Dec 1971, art. 66-5).
 */
export const visibilities = ['internal', 'communicable', 'mediation', 'lawyer'] as const
export const visibility = z.enum(visibilities)
export type Visibility = z.infer<typeof visibility>

export const readers = [
  'firm',
  'client',
  'other-party',
  'insurer',
  'expert',
  'authority',
  'mediator',
  'lawyer'
] as const
export type Reader = (typeof readers)[number]

const received: Record<Reader, readonly Visibility[]> = {
  firm: visibilities,
  client: ['communicable'],
  'other-party': ['communicable'],
  insurer: ['communicable'],
  expert: ['communicable'],
  authority: ['communicable'],
  mediator: ['communicable', 'mediation'],
  lawyer: ['communicable', 'mediation', 'lawyer']
}

/** The one rule of what a given reader may receive; a letter asks it of whatever it encloses or counts. */
export function mayReceive(reader: Reader, mark: Visibility): boolean {
  return received[reader].includes(mark)
}
