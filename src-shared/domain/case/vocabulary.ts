import { z } from 'zod'

export const remedyAnswers = ['accepted', 'declined', 'withdrawn'] as const
export const remedyAnswer = z.enum(remedyAnswers)
export type RemedyAnswer = z.infer<typeof remedyAnswer>

export const contractKinds = ['terms', 'contract', 'order', 'quote', 'promotion'] as const
export const contractKind = z.enum(contractKinds)
export type ContractKind = z.infer<typeof contractKind>

/** How the client accepted what was pinned, as far as it can be proved. */
export const acceptances = ['signed', 'ticked', 'initialled', 'by-performance', 'unproven'] as const
export const acceptance = z.enum(acceptances)
export type Acceptance = z.infer<typeof acceptance>

export const exposureKinds = ['review', 'social', 'forum', 'press', 'other'] as const
export const exposureKind = z.enum(exposureKinds)
export type ExposureKind = z.infer<typeof exposureKind>

export const conductKinds = ['insult', 'threat', 'blackmail', 'harassment', 'violence', 'discrimination'] as const
export const conductKind = z.enum(conductKinds)
export type ConductKind = z.infer<typeof conductKind>

/** The standing of a fact between the sides. */
export const factStandings = ['unproven', 'contested', 'admitted'] as const
export const factStanding = z.enum(factStandings)
export type FactStanding = z.infer<typeof factStanding>

export const sides = ['them', 'us'] as const
export const side = z.enum(sides)
export type Side = z.infer<typeof side>

export const grievanceStandings = ['founded', 'partly-founded', 'unfounded', 'withdrawn'] as const
export const grievanceStanding = z.enum(grievanceStandings)
export type GrievanceStanding = z.infer<typeof grievanceStanding>

export const receivedKinds = ['letter', 'recorded', 'formal-notice', 'summons'] as const
export const receivedKind = z.enum(receivedKinds)
export type ReceivedKind = z.infer<typeof receivedKind>

/** From when a letter counts the days it gives: "reception" may mean either. */
export const daysFroms = ['presented', 'collected'] as const
export const daysFrom = z.enum(daysFroms)
export type DaysFrom = z.infer<typeof daysFrom>

/** Sauvegarde, redressement, liquidation (C. com. L620-1, L631-1, L640-1). */
export const insolvencyKinds = ['safeguard', 'reorganisation', 'liquidation'] as const
export const insolvencyKind = z.enum(insolvencyKinds)
export type InsolvencyKind = z.infer<typeof insolvencyKind>

/** As what the court appointed somebody: liquidateur, mandataire, administrateur judiciaire (C. com. L811-1, L812-1). */
export const appointedCapacities = ['liquidator', 'representative', 'administrator'] as const
export const appointedCapacity = z.enum(appointedCapacities)
export type AppointedCapacity = z.infer<typeof appointedCapacity>

/** As what somebody is appointed where nobody said: a liquidation has a liquidator, the others a representative. */
export function usualCapacity(proceedings: InsolvencyKind): AppointedCapacity {
  return proceedings === 'liquidation' ? 'liquidator' : 'representative'
}

export const insurerDecisions = ['notified', 'not-needed'] as const
export const insurerDecision = z.enum(insurerDecisions)
export type InsurerDecision = z.infer<typeof insurerDecision>

/** How one case stands to another: the first of each pair says of the other case what the second says of this one. */
export const relations = [
  'mirror',
  'related',
  'upstream',
  'downstream',
  'merged-into',
  'merged-from',
  'split-into',
  'split-from'
] as const
export const relation = z.enum(relations)
export type Relation = z.infer<typeof relation>

const counterparts: { readonly [R in Relation]: Relation } = {
  mirror: 'mirror',
  related: 'related',
  upstream: 'downstream',
  downstream: 'upstream',
  'merged-into': 'merged-from',
  'merged-from': 'merged-into',
  'split-into': 'split-from',
  'split-from': 'split-into'
}

/** What the other case says of this one: the client's case is upstream of the subcontractor's, which is downstream of it. */
export function counterpart(of: Relation): Relation {
  return counterparts[of]
}

export const identifierKinds = ['invoice', 'order', 'contract', 'product', 'batch', 'claim', 'other'] as const
export const identifierKind = z.enum(identifierKinds)
export type IdentifierKind = z.infer<typeof identifierKind>

/** What may interrupt or suspend a deadline; a formal notice is not among them, since it never does. */
export const happeningKinds = [
  'acknowledgment',
  'lawsuit',
  'enforcement',
  'mediation',
  'expert',
  'impossibility',
  'insurer-expert',
  'recorded-letter',
  'negotiation'
] as const
export const happeningKind = z.enum(happeningKinds)
export type HappeningKind = z.infer<typeof happeningKind>

export const doers = ['us', 'them'] as const
export const doer = z.enum(doers)
export type Doer = z.infer<typeof doer>

/** Why a deadline no longer runs: the act was done, the matter is settled, or it passed. */
export const deadlineOutcomes = ['acted', 'settled', 'passed'] as const
export const deadlineOutcome = z.enum(deadlineOutcomes)
export type DeadlineOutcome = z.infer<typeof deadlineOutcome>
