import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import { MOST_ANNOTATIONS } from '../../picture/annotation'
import type { CommandOf } from '../commands'
import type { CasePayload } from '../events'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

/** Draws over a photograph of the case, or takes off what was drawn. */
export function annotatePicture(state: CaseState, command: CommandOf<'annotate-picture'>, facts: CaseFacts): Decision {
  const { piece, added } = command
  const known = state.pieces[piece]
  if (!known) return refusal('piece-unknown')
  if (!known.attachment.mediaType.startsWith('image/')) return refusal('piece-not-a-picture')
  const drawn = state.annotations[piece] ?? []
  const removed = drawn.filter(({ id }) => command.removed.includes(id))
  if (removed.length < new Set(command.removed).size) return refusal('annotation-unknown')
  if (added.length + removed.length === 0) return refusal('nothing-drawn')
  const ids = [...drawn, ...added].map(({ id }) => id)
  if (new Set(ids).size < ids.length) return refusal('annotation-unknown')
  if (ids.length - removed.length > MOST_ANNOTATIONS) return refusal('too-many-annotations')
  return ok([entry('picture-annotated', command, facts, { piece, added, removed })])
}

/** Whether nobody has touched since what an entry drew and took off. */
export function isAsDrawn(state: CaseState, { piece, added, removed }: CasePayload<'picture-annotated'>): boolean {
  const drawn = new Set<string>((state.annotations[piece] ?? []).map(({ id }) => id))
  return added.every(({ id }) => drawn.has(id)) && removed.every(({ id }) => !drawn.has(id))
}
