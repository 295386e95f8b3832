import type { Kysely } from 'kysely'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Annotation } from '../../../src-shared/domain/picture/annotation'
import { type Layers, outgoing } from '../../../src-shared/domain/picture/outgoing'
import { type AttachmentId, attachmentId, type CaseId } from '../../../src-shared/lib/ids'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'

/**
 * What is drawn over the pictures of a case. A photograph handed on to a linked case is one and the same: its masks and
 * what may be seen by others hold in each case that has it, whoever drew them and whenever.
 */
export async function layersOf(db: Kysely<Database>, streams: Streams, state: CaseState): Promise<Layers> {
  const own = Object.entries(state.annotations).map(([id, all]) => [attachmentId.parse(id), all] as const)
  const elsewhere = await layersElsewhere(db, streams, state)
  const layers = new Map<AttachmentId, readonly Annotation[]>(own)
  for (const [id, all] of elsewhere) layers.set(id, [...(layers.get(id) ?? []), ...all])
  return new Map([...layers].filter(([, all]) => all.length > 0))
}

/** What linked cases have drawn over pictures that this case has as well. */
export async function layersElsewhere(db: Kysely<Database>, streams: Streams, state: CaseState): Promise<Layers> {
  const found = new Map<AttachmentId, readonly Annotation[]>()
  const seen = new Set<CaseId>([state.id])
  const waiting = state.links.map((link) => link.case)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const { state: other } = await streams.cases.load(db, next)
    const shared = other ? Object.keys(other.pieces).filter((id) => Object.hasOwn(state.pieces, id)) : []
    if (!other || shared.length === 0) continue
    waiting.push(...other.links.map((link) => link.case))
    for (const id of shared.map((one) => attachmentId.parse(one))) {
      const shown = outgoing(other.annotations[id] ?? [], 'other-party')
      if (shown.length > 0) found.set(id, [...(found.get(id) ?? []), ...shown])
    }
  }
  return found
}
