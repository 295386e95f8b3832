import { z } from 'zod'

/** How time is counted; each law says which. */
export const modes = ['PROC-D', 'PROC-M', 'SUBST', 'FORCL', 'CAL-D', 'FRET', 'EU', 'CONS-W', 'CCAG', 'WORK-D'] as const
export const mode = z.enum(modes)
export type Mode = z.infer<typeof mode>

interface ModeRule {
  /** What is counted: every day, every day but Sundays and holidays, or business days. */
  readonly days: 'all' | 'open' | 'business'
  /** A last day that is a Saturday, a Sunday or a holiday goes to the next business day. */
  readonly moves: boolean
  /** The prudent day comes before the last one: rulings differ on what the last day still allows. */
  readonly strict: boolean
  readonly sources: readonly string[]
}

const civil = { days: 'all', moves: true, strict: false } as const
const plain = { days: 'all', moves: false, strict: false } as const

/**
 * Civil-procedure limits move (CPC art. 642); limitation periods do not (Cass. 2e civ., 7 Apr. 2016, no 15-12.960;
 * Cass. com., 10 Jan. 2006, no 04-10.482), nor, to be prudent, do forclusion periods, on which rulings differ.
 */
export const modeRules: Readonly<Record<Mode, ModeRule>> = {
  'PROC-D': { ...civil, sources: ['CPC art. 640, 641 al. 1 et 642'] },
  'PROC-M': { ...civil, sources: ['CPC art. 641 al. 2 et 3, 642'] },
  SUBST: {
    ...plain,
    strict: true,
    sources: ['C. civ. art. 2228 et 2229', 'Cass. 2e civ., 7 avr. 2016, n° 15-12.960']
  },
  FORCL: { ...plain, strict: true, sources: ['C. civ. art. 2220, 2228 et 2229'] },
  'CAL-D': { ...plain, sources: [] },
  FRET: { days: 'open', moves: false, strict: false, sources: ['C. com. art. L133-3'] },
  EU: { ...civil, sources: ['Règl. (CEE, Euratom) n° 1182/71 art. 3'] },
  'CONS-W': { ...civil, sources: ['C. conso. art. L221-19'] },
  CCAG: { ...civil, sources: ['CCAG Travaux art. 3.2'] },
  'WORK-D': { days: 'business', moves: false, strict: false, sources: [] }
}
