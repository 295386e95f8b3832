import { z } from 'zod'

/** How a message travelled. */
export const channels = ['call', 'visit', 'letter', 'email', 'social', 'counter'] as const
export const channel = z.enum(channels)
export type Channel = z.infer<typeof channel>

/** Which way it went: to us, from us, or it stayed inside. */
export const flows = ['in', 'out', 'inside'] as const
export const flow = z.enum(flows)
export type Flow = z.infer<typeof flow>

/** What a call or a visit came to. */
export const contactOutcomes = ['reached', 'no-answer', 'message-left', 'absent'] as const
export const contactOutcome = z.enum(contactOutcomes)

/** The direction of a dispute: we answer a client, we claim from somebody, or we stand between the two. */
export const directions = ['we-answer', 'we-claim', 'between'] as const
export const direction = z.enum(directions)
export type Direction = z.infer<typeof direction>

export const roles = [
  'client',
  'owner',
  'tenant',
  'subcontractor',
  'supplier',
  'architect',
  'insurer',
  'expert',
  'mediator',
  'lawyer',
  'liquidator',
  'witness'
] as const
export const role = z.enum(roles)
export type Role = z.infer<typeof role>

/**
 * The five statuses of the other party (C. conso., liminary article and L221-3; CCP L2). They drive law, fees, mediator and wording:
 * a syndicate of co-owners is a non-professional, not a consumer (Cass. 3e civ., 28 Sept 2022, no 21-19.829).
 */
export const statuses = ['consumer', 'non-professional', 'professional', 'small-professional', 'public-buyer'] as const
export const status = z.enum(statuses)
export type Status = z.infer<typeof status>

export const languages = ['fr', 'en'] as const
export const language = z.enum(languages)
export type Language = z.infer<typeof language>
