import { z } from 'zod'

/** What a visit on site is for. The kind decides which paper may be signed at its end. */
export const visitKinds = [
  'pre-reception',
  'reception',
  'lifting',
  'after-sales',
  'joint-inspection',
  'expert'
] as const
export const visitKind = z.enum(visitKinds)
export type VisitKind = z.infer<typeof visitKind>

/** In what capacity somebody is there. `agent`: whoever holds a written power of the owner, such as the managing agent of co-owners. */
export const capacities = [
  'owner',
  'agent',
  'tenant',
  'caretaker',
  'architect',
  'contractor',
  'subcontractor',
  'expert',
  'insurer',
  'other'
] as const
export const capacity = z.enum(capacities)
export type Capacity = z.infer<typeof capacity>

/** What a visit came to: it was held, nobody was there, or one could not get in. */
export const visitOutcomes = ['held', 'absent', 'no-access'] as const
export const visitOutcome = z.enum(visitOutcomes)
export type VisitOutcome = z.infer<typeof visitOutcome>

export const weathers = ['dry', 'cloudy', 'rain', 'wind', 'frost', 'snow', 'heat'] as const
export const weather = z.enum(weathers)
export type Weather = z.infer<typeof weather>

/** Where a notice of passage was left. */
export const noticePlaces = ['door', 'letterbox', 'hand'] as const
export type NoticePlace = (typeof noticePlaces)[number]
