import { z } from 'zod'

/** How much harm is done or near. */
export const severities = ['low', 'medium', 'high', 'critical'] as const
export const severity = z.enum(severities)
export type Severity = z.infer<typeof severity>

/** Whether somebody may be hurt. */
export const safetyLevels = ['none', 'possible', 'certain'] as const
export const safetyLevel = z.enum(safetyLevels)
export type SafetyLevel = z.infer<typeof safetyLevel>

/** How a case stands: as it was judged, or with words that nobody has judged yet. */
export const safetyStanding = z.enum([...safetyLevels, 'unjudged'])
export type SafetyStanding = z.infer<typeof safetyStanding>

/** One cause that one person can settle; several causes or departments; somebody must look with a trained eye. */
export const complexities = ['simple', 'several', 'expert'] as const
export const complexity = z.enum(complexities)
export type Complexity = z.infer<typeof complexity>

/** How many people live with it: a household, some households, a whole building or the public. */
export const impacts = ['one', 'several', 'many'] as const
export const impact = z.enum(impacts)
export type Impact = z.infer<typeof impact>

/** What cannot wait for the inquiry, the most pressing first. */
export const immediateActions = [
  'make-safe',
  'call-now',
  'restore-essential',
  'tell-insurer',
  'send-to-legal',
  'call-today',
  'give-news'
] as const
export const immediateAction = z.enum(immediateActions)
export type ImmediateAction = z.infer<typeof immediateAction>

/** What a client needs so that we can work together. A need is noted, never the reason for it: no health, no character. */
export const clientNeeds = [
  'call-rather-than-write',
  'write-rather-than-call',
  'large-print',
  'plain-words',
  'interpreter',
  'trusted-person',
  'more-time',
  'set-hours',
  'single-contact',
  'regular-news',
  'step-free-access',
  'visit-at-home',
  'interim-solution',
  'low-noise-and-dust',
  'payment-in-parts'
] as const
export const clientNeed = z.enum(clientNeeds)
export type ClientNeed = z.infer<typeof clientNeed>

/** What the client's words may point to, the most pressing first: the order in which cues are shown. */
export const cueCategories = [
  'safety',
  'vulnerability',
  'essential',
  'legal',
  'public',
  'repeat',
  'anger',
  'churn',
  'deadline',
  'technical',
  'reach'
] as const
export type CueCategory = (typeof cueCategories)[number]
