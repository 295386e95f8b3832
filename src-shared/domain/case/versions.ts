import type { EventId, PersonId } from '../../lib/ids'
import type { Instant } from '../../lib/plain-date'
import type { Recorded } from '../common/recorded'
import type { CasePayload } from './events'
import { type CasePart, caseParts, type DetailPart, partsAmong } from './parts'
import type { CaseState } from './state'

/** What a part was set to; a stage carries whether the case was withdrawn as a mistake. */
export type PartValue = Partial<Pick<CaseState, CasePart | 'takenBack'>>

/** A part as one event set it. */
export interface Version {
  readonly id: EventId
  readonly by: PersonId
  readonly at: Instant
  readonly value: PartValue
  /** No event that knew of it has set the part since. */
  readonly standing: boolean
}

export interface VersionState {
  /** Every version of every part, in the order of folding: the last standing one holds. */
  readonly versions: Readonly<Record<CasePart, readonly Version[]>>
  /** The events that each change knew of directly; what these followed, it knew as well. */
  readonly follows: Readonly<Record<EventId, readonly EventId[]>>
}

/** Versions of one part that did not see each other, and differ. */
export interface Conflict {
  readonly field: CasePart
  /** Each value once, in the order of folding: the last one holds until a person settles it. */
  readonly changes: readonly Omit<Version, 'standing'>[]
}

type Details = Pick<CasePayload<'details-changed'>, DetailPart>
type Values<P extends CasePart> = { readonly [K in P]: PartValue }

/** What an event that changes a part says of what it knew. */
export interface Seen {
  readonly saw?: EventId | undefined
  /** Standing versions that it knew besides those that `saw` leads to. */
  readonly over?: readonly EventId[] | undefined
}

/** The values of the details, each by itself. */
export function detailValues(details: Details): Values<DetailPart> {
  const { title, type, department, priority, summary, wanted, since, amount, site, identifiers, language } = details
  return {
    title: { title },
    type: { type },
    department: { department },
    priority: { priority },
    summary: { summary },
    wanted: { wanted },
    since: { since },
    amount: { amount },
    site: { site },
    identifiers: { identifiers: identifiers ?? [] },
    language: { language }
  }
}

/** The versions of a case that was just opened: one of each part. */
export function firstVersions(header: Recorded, values: Values<CasePart>): VersionState {
  const of = (part: CasePart): readonly Version[] => [versionOf(header, values[part])]
  const versions = {
    ...{ title: of('title'), type: of('type'), department: of('department'), priority: of('priority') },
    ...{ summary: of('summary'), wanted: of('wanted'), since: of('since'), amount: of('amount'), site: of('site') },
    ...{ identifiers: of('identifiers'), language: of('language') },
    ...{ stage: of('stage'), recourse: of('recourse'), owner: of('owner') }
  }
  return { versions, follows: { [header.id]: [] } }
}

/**
 * Notes what an event sets. Only what differs from what it knew is a change: two machines that change different parts of
 * the details take nothing from each other.
 * @returns the versions after it, and the parts that it changed
 */
export function withVersions(
  state: VersionState,
  header: Recorded,
  values: Partial<Values<CasePart>>,
  seen: Seen
): { readonly noted: VersionState; readonly changed: PartValue } {
  const parts = partsAmong(Object.keys(values))
  const known = seen.saw !== undefined && state.follows[seen.saw] !== undefined
  // The first versions did not say what they saw, and what was erased leads nowhere: then it followed all there was.
  const follows = known ? [...(seen.saw ? [seen.saw] : []), ...(seen.over ?? [])] : standingIds(state, parts)
  const before = ancestors(state, follows)
  let { versions } = state
  let changed: PartValue = {}
  for (const part of parts) {
    const value = values[part] ?? {}
    const base = versions[part].findLast(({ id }) => before.has(id))
    if (base && sameValue(base.value, value)) continue
    const others = versions[part].map((one) => (before.has(one.id) ? { ...one, standing: false } : one))
    versions = { ...versions, [part]: [...others, versionOf(header, value)] }
    changed = { ...changed, ...value }
  }
  return { noted: { versions, follows: { ...state.follows, [header.id]: follows } }, changed }
}

/** The standing versions that a change must name so that it is known to have followed them. */
export function overOf(state: VersionState, parts: readonly CasePart[], saw: EventId): { readonly over?: EventId[] } {
  const before = ancestors(state, [saw])
  const over = standingIds(state, parts).filter((id) => !before.has(id))
  return over.length === 0 ? {} : { over }
}

/** What nobody has settled yet. */
export function conflictsIn(state: VersionState): readonly Conflict[] {
  return caseParts.flatMap((field) => {
    const standing = state.versions[field].filter((one) => one.standing)
    const changes = standing.filter(
      (one, at) => !standing.slice(at + 1).some((later) => sameValue(later.value, one.value))
    )
    if (changes.length < 2) return []
    return [{ field, changes: changes.map(({ standing: _stands, ...change }) => change) }]
  })
}

/** The ids of the versions of some parts that stand. */
export function standingIds({ versions }: VersionState, parts: readonly CasePart[]): EventId[] {
  const ids = parts.flatMap((part) => versions[part].filter(({ standing }) => standing).map(({ id }) => id))
  return [...new Set(ids)]
}

/** The part as a person settled it: the version kept holds, the others no longer stand. */
export function withSettled(
  state: VersionState,
  header: Recorded,
  { part, kept, over }: Pick<CasePayload<'conflict-settled'>, 'part' | 'kept' | 'over'>
): { readonly noted: VersionState; readonly changed: PartValue } {
  const follows = { ...state.follows, [header.id]: over }
  const version = state.versions[part].find(({ id }) => id === kept)
  // It was erased: nothing is left to keep.
  if (!version) return { noted: { versions: state.versions, follows }, changed: {} }
  const others = state.versions[part].map((one) => (over.includes(one.id) ? { ...one, standing: false } : one))
  const versions = { ...state.versions, [part]: [...others, versionOf(header, version.value)] }
  return { noted: { versions, follows }, changed: version.value }
}

/** The part as it stood before somebody settled it: both versions again, the later of them holds. */
export function withReopened(
  state: VersionState,
  header: Recorded,
  part: CasePart,
  settled: EventId
): { readonly noted: VersionState; readonly changed: PartValue; readonly holds: EventId | undefined } {
  const again = state.follows[settled] ?? []
  const follows = { ...state.follows, [header.id]: [settled] }
  const standing = (one: Version) => (one.id === settled ? false : one.standing || again.includes(one.id))
  const list = state.versions[part].map((one) => ({ ...one, standing: standing(one) }))
  const holds = list.findLast((one) => one.standing)
  const versions = { ...state.versions, [part]: list }
  return { noted: { versions, follows }, changed: holds?.value ?? {}, holds: holds?.id }
}

const sameValue = (one: PartValue, other: PartValue): boolean => JSON.stringify(one) === JSON.stringify(other)

function versionOf({ id, actor, recordedAt }: Recorded, value: PartValue): Version {
  return { id, by: actor, at: recordedAt, value, standing: true }
}

/** Everything that some events knew of, themselves included. */
function ancestors({ follows }: VersionState, of: readonly EventId[]): ReadonlySet<EventId> {
  const found = new Set<EventId>()
  const waiting = [...of]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(follows[next] ?? []))
  }
  return found
}
