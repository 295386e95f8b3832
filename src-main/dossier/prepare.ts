import type { CaseState, Piece } from '../../src-shared/domain/case/state'
import { numbersFor, piecesFor, standInsFor } from '../../src-shared/domain/dossier/exhibits'
import { type LeftOut, type Receivable, receivable } from '../../src-shared/domain/dossier/receivable'
import type { Variant } from '../../src-shared/domain/dossier/variant'
import { outgoingLayers } from '../../src-shared/domain/picture/outgoing'
import { type AttachmentId, type CaseId, type ContactId, streamId } from '../../src-shared/lib/ids'
import type { Instant, PlainDate } from '../../src-shared/lib/plain-date'
import { peopleIn } from '../../src-shared/texts/dossier/chronology'
import type { Front } from '../../src-shared/texts/dossier/front'
import { dossierNames } from '../../src-shared/texts/dossier/names'
import { loadStream } from '../store/events/load-stream'
import { contactNames } from '../store/queries/contacts-now'
import { readable, readCaseEvent } from '../store/streams/read-event'
import type { Vault } from '../store/vault/vault'
import { type CaseSources, caseSources } from './case-sources'
import { listExhibits } from './list-exhibits'

export interface DossierAsked {
  readonly id: CaseId
  readonly variant: Variant
  readonly to?: ContactId | undefined
  /** What it is called for this reader; empty: by the case's own title where its opening may be received, else not at all. */
  readonly title: string
  readonly leftOut: LeftOut
}

export interface Moment {
  readonly now: Instant
  readonly today: PlainDate
}

/** All that a dossier is made of, and nothing that its reader may not receive. */
export interface Prepared {
  /** Its `state` is that of the receivable events. */
  readonly sources: CaseSources
  readonly front: Front
  readonly pieces: readonly Piece[]
  readonly numbers: ReadonlyMap<AttachmentId, number>
}

export async function receivableOf(
  vault: Vault,
  { id, variant, leftOut }: Pick<DossierAsked, 'id' | 'variant' | 'leftOut'>
): Promise<{ readonly sources: CaseSources; readonly shown: Receivable } | undefined> {
  const sources = await caseSources(vault, id)
  if (!sources) return undefined
  const stored = await loadStream(vault.read, streamId.parse(id))
  const left = { ...leftOut, pieces: withOriginals(sources.state, variant, leftOut.pieces) }
  return { sources, shown: receivable(sources.state, readable(stored, readCaseEvent), variant, left) }
}

/** Whoever leaves out a redacted copy does not mean to hand over its original instead. */
function withOriginals(state: CaseState, variant: Variant, left: ReadonlySet<AttachmentId>): ReadonlySet<AttachmentId> {
  const standIn = standInsFor(state, variant)
  const pieces = Object.values(state.pieces).map(({ attachment }) => attachment.id)
  return new Set([...left, ...pieces.filter((id) => left.has(standIn(id)))])
}

/** An original is cited by the number of the copy that goes in its place. */
function citedBy(state: CaseState, variant: Variant, numbers: ReadonlyMap<AttachmentId, number>) {
  const standIn = standInsFor(state, variant)
  return new Map(
    Object.values(state.pieces).flatMap(({ attachment: { id } }) => {
      const number = numbers.get(standIn(id))
      return number === undefined ? [] : [[id, number] as const]
    })
  )
}

/** Undefined when there is no such case. */
export async function prepareDossier(
  vault: Vault,
  asked: DossierAsked,
  { today }: Moment,
  signal?: AbortSignal
): Promise<Prepared | undefined> {
  const found = await receivableOf(vault, asked)
  if (!found) return undefined
  const { shown } = found
  // From here on nothing knows the whole case.
  const { variant, to } = asked
  const layers = outgoingLayers(found.sources.layers, variant)
  const sources = { ...found.sources, state: shown.state, layers }
  const pieces = piecesFor(shown.state, variant, sources.zone)
  const numbers = numbersFor(
    shown.state,
    { variant, to },
    pieces.map(({ attachment }) => attachment.id)
  )
  const people = await contactNames(sources.vault, sources.state.language, [...peopleIn(shown), ...(to ? [to] : [])])
  const exhibits = await listExhibits(sources, pieces, numbers, signal)
  const front: Front = {
    variant,
    receivable: shown,
    names: dossierNames(shown, sources.zone, people),
    firm: sources.firm,
    title: asked.title === '' && shown.openingShown ? shown.state.title : asked.title,
    to: (to && people.get(to)) ?? '',
    today,
    numbers: citedBy(shown.state, variant, numbers),
    exhibits: exhibits.toSorted((a, b) => a.number - b.number)
  }
  const inOrder = pieces.toSorted((a, b) => (numbers.get(a.attachment.id) ?? 0) - (numbers.get(b.attachment.id) ?? 0))
  return { sources, front, pieces: inOrder, numbers }
}
