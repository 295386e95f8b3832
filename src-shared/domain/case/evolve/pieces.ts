import type { AttachmentId, EventId } from '../../../lib/ids'
import type { Stored } from '../../common/recorded'
import type { CaseEvent, CaseEventType } from '../events'
import type { CaseState } from '../state'

/** The entries whose words say what their pieces show; those of a call or a message say something else. */
const describing: readonly CaseEventType[] = ['evidence-added', 'defect-observed', 'defect-captured']

/** Whether a correction of an entry of this kind says anew what its pieces show. */
export const describesPieces = (type: CaseEventType): boolean => describing.includes(type)

/** Every piece of an entry under other words. */
export function retitled<S extends Pick<CaseState, 'pieces'>>(state: S, entry: EventId, title: string): S {
  const pieces = Object.entries(state.pieces).map(([id, piece]) => [
    id,
    piece.entry === entry ? { ...piece, title } : piece
  ])
  return { ...state, pieces: Object.fromEntries(pieces) }
}

/** The same for some pieces, whatever entry brought them. */
export function titled<S extends Pick<CaseState, 'pieces'>>(state: S, ids: readonly AttachmentId[], title: string): S {
  const named = new Set<string>(ids)
  const pieces = Object.entries(state.pieces).map(([id, piece]) => [id, named.has(id) ? { ...piece, title } : piece])
  return { ...state, pieces: Object.fromEntries(pieces) }
}

/** Without pieces that were taken back with what brought them. */
export function withoutPieces<S extends Pick<CaseState, 'pieces'>>(state: S, gone: readonly AttachmentId[]): S {
  const pieces = Object.entries(state.pieces).filter(([, { attachment }]) => !gone.includes(attachment.id))
  return { ...state, pieces: Object.fromEntries(pieces) }
}

/** A piece stays with the entry that first brought it, and keeps that entry's visibility. */
export function withPieces(state: CaseState, event: Stored<CaseEvent>): CaseState['pieces'] {
  const { pieces } = state
  const brought = event.payload.attachments.filter((attachment) => !pieces[attachment.id])
  if (brought.length === 0) return pieces
  const from = broughtBy(state, event)
  return {
    ...pieces,
    ...Object.fromEntries(
      brought.map((attachment) => [attachment.id, { attachment, ...from, ...titleInList(event, attachment.id) }])
    )
  }
}

/** A picture of a list shows what its line says; the file itself is the list. */
function titleInList({ type, payload }: CaseEvent, piece: AttachmentId): { readonly title?: string } {
  if (type !== 'list-received') return {}
  const line = payload.lines.find(({ fresh }) => fresh?.pieces.includes(piece))
  return { title: line?.text ?? payload.title }
}

/** Which entry they count as of, and what they show. What is added to a defect is shown and kept back with it. */
function broughtBy(state: CaseState, event: Stored<CaseEvent>): { readonly entry: EventId; readonly title?: string } {
  const entry = event.header.id
  switch (event.type) {
    case 'evidence-added':
    case 'defect-observed':
      return { entry, title: event.payload.text }
    case 'defect-captured':
      return { entry, title: '' }
    case 'defect-documented': {
      const defect = state.defects.find(({ id }) => id === event.payload.defect)
      return defect ? { entry: defect.entry, title: defect.sorted ? defect.text : '' } : { entry }
    }
    default:
      return { entry }
  }
}
