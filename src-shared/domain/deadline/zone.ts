import { z } from 'zod'

/**
 * Where public holidays differ: the place where the step is performed decides, such as the seat of the court. Mainland,
 * Alsace-Moselle (C. trav. art. L3134-13) and the overseas departments (art. L3422-2).
 */
export const zones = ['metro', 'alsace-moselle', 'guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte'] as const
export const zone = z.enum(zones)
export type Zone = z.infer<typeof zone>
