import type { ReportKind } from '../events/reports'
import type { Capacity, VisitKind, VisitOutcome } from './vocabulary'

/** The papers that may be signed on site. */
export const sitePapers = ['visit-report', 'reception-report', 'lifting-report'] as const
export type SitePaper = (typeof sitePapers)[number]

/** Which paper a report is. */
export const paperOfReport: Readonly<Record<ReportKind, SitePaper>> = {
  visit: 'visit-report',
  reception: 'reception-report',
  lifting: 'lifting-report'
}

/** Why a paper cannot be signed at a visit. */
export const paperReasons = [
  'visit-failed',
  'nobody-there',
  'before-reception',
  'after-reception',
  'reserves-just-made',
  'inspects-only',
  'occupant-cannot',
  'architect-assists',
  'owner-missing'
] as const
export type PaperReason = (typeof paperReasons)[number]

/**
 * What the signature of somebody does on a paper: the owner accepts the works or lifts the reserves, the contractor is the
 * other party, some assist, and whoever was there attests presence and observations.
 */
export type Signing = 'accepts' | 'lifts' | 'party' | 'assists' | 'attests' | 'may-not'

export interface Signatory {
  readonly name: string
  readonly capacity: Capacity
  readonly signing: Signing
}

export interface PaperAnswer {
  readonly paper: SitePaper
  readonly may: boolean
  /** Why not; empty when it may be signed. */
  readonly reasons: readonly PaperReason[]
  /** Those present, each with what a signature of theirs would do. */
  readonly signatories: readonly Signatory[]
}

/** What the answer rests on. */
export interface VisitForPapers {
  readonly kind: VisitKind
  readonly persons: readonly { readonly name: string; readonly capacity: Capacity }[]
  /** Undefined while one is there. */
  readonly outcome?: VisitOutcome | undefined
}

/** Who decides for the owner: himself, or whoever holds his written power. */
const decides = (capacity: Capacity): boolean => capacity === 'owner' || capacity === 'agent'
const occupies = (capacity: Capacity): boolean => capacity === 'tenant' || capacity === 'caretaker'

/**
 * What a signature does. Acceptance is the owner's act (C. civ. art. 1792-6), and so is lifting his reserves (Cass. 3e civ.,
 * 1 Apr 1992 and 13 Apr 2005): whoever lives in the place or looks after it can neither accept nor lift, and an architect
 * without a power assists.
 */
export function signingOf(paper: SitePaper, capacity: Capacity): Signing {
  if (paper === 'visit-report') return 'attests'
  if (decides(capacity)) return paper === 'reception-report' ? 'accepts' : 'lifts'
  if (capacity === 'contractor') return 'party'
  return occupies(capacity) || capacity === 'other' ? 'may-not' : 'assists'
}

/** Why the kind of a visit leaves no room for a paper, whoever is there. */
const unfit: Readonly<Record<SitePaper, Partial<Record<VisitKind, PaperReason>>>> = {
  'visit-report': {},
  'reception-report': {
    'pre-reception': 'before-reception',
    lifting: 'after-reception',
    'after-sales': 'after-reception',
    'joint-inspection': 'inspects-only',
    expert: 'inspects-only'
  },
  'lifting-report': {
    'pre-reception': 'before-reception',
    reception: 'reserves-just-made',
    'joint-inspection': 'inspects-only',
    expert: 'inspects-only'
  }
}

/** Why nobody who is there can decide for the owner. */
function undecided(persons: VisitForPapers['persons']): readonly PaperReason[] {
  if (persons.some(({ capacity }) => decides(capacity))) return []
  return [
    'owner-missing',
    ...(persons.some(({ capacity }) => occupies(capacity)) ? (['occupant-cannot'] as const) : []),
    ...(persons.some(({ capacity }) => capacity === 'architect') ? (['architect-assists'] as const) : [])
  ]
}

function reasonsAgainst(paper: SitePaper, { kind, persons, outcome }: VisitForPapers): readonly PaperReason[] {
  if (outcome !== undefined && outcome !== 'held') return ['visit-failed']
  const unfitting = unfit[paper][kind]
  if (unfitting !== undefined) return [unfitting]
  if (paper !== 'visit-report') return undecided(persons)
  return persons.some(({ capacity }) => capacity !== 'contractor') ? [] : ['nobody-there']
}

/** Which papers may be signed at a visit, and why not the others: by what it is for, how it went and who is there. */
export function papersOf(visit: VisitForPapers): readonly PaperAnswer[] {
  return sitePapers.map((paper) => {
    const reasons = reasonsAgainst(paper, visit)
    const signatories = visit.persons.map(({ name, capacity }) => ({
      ...{ name, capacity },
      signing: signingOf(paper, capacity)
    }))
    return { paper, may: reasons.length === 0, reasons, signatories }
  })
}
