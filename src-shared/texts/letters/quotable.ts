import type { Visibility } from '../../domain/common/visibility'
import type { CaseView } from '../../ipc/contract/case'
import type { TimelineEntry } from '../../ipc/contract/shapes'
import type { AttachmentId, EventId } from '../../lib/ids'
import type { QuotableFact } from './fact-lines'

export interface Quotable extends QuotableFact {
  readonly id: string
  readonly visibility: Visibility
}

/** The newest entries, more than a letter ever quotes. */
export const MOST_QUOTABLE = 200

/** What the other side may read. */
const forOthers: readonly Visibility[] = ['communicable']

/** The numbers of exhibits that show something, each once. */
function numbersOf({ exhibits }: CaseView, pieces: ReadonlySet<AttachmentId>): readonly number[] {
  return exhibits.flatMap(({ piece, number }) => (number !== undefined && pieces.has(piece) ? [number] : []))
}

const piecesOf = ({ pieces }: CaseView, entry: EventId): readonly AttachmentId[] =>
  pieces.filter((one) => one.entry === entry).map(({ attachment }) => attachment.id)

/**
 * The facts on record with what proves them.
 * @param marks those whose facts may be quoted
 */
export function quotableFacts(view: CaseView, marks = forOthers): readonly Quotable[] {
  return view.facts
    .filter(({ visibility }) => marks.includes(visibility))
    .map(({ id, text, when, proofs, visibility }) => {
      const pieces = proofs.flatMap(({ entry, piece }) => (piece ? [piece] : piecesOf(view, entry)))
      return { id, visibility, text, when, exhibits: numbersOf(view, new Set(pieces)) }
    })
}

/** The entries of the timeline that have words of their own. */
export function quotableEntries(
  view: CaseView,
  entries: readonly TimelineEntry[],
  marks = forOthers
): readonly Quotable[] {
  return entries.flatMap(({ id, event, undoneBy, visibility, corrections, happened }): Quotable[] => {
    if (event === undefined || undoneBy !== undefined || !marks.includes(visibility)) return []
    const text = corrections.at(-1)?.text ?? wordsOf(event)
    if (text === '') return []
    return [{ id, visibility, text, when: happened, exhibits: numbersOf(view, new Set(piecesOf(view, id))) }]
  })
}

function wordsOf(event: NonNullable<TimelineEntry['event']>): string {
  switch (event.type) {
    case 'note-added':
    case 'communication-logged':
    case 'evidence-added':
    case 'letter-received':
      return event.payload.text
    case 'defect-observed':
      return [event.payload.place, event.payload.text].filter(Boolean).join(', ')
    default:
      return ''
  }
}
