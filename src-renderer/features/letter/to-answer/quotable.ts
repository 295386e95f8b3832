import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../../src-shared/ipc/contract/shapes'
import type { AttachmentId, EventId } from '../../../../src-shared/lib/ids'
import type { QuotableFact } from '../../../../src-shared/texts/letters/fact-lines'

export interface Quotable extends QuotableFact {
  readonly id: string
}

/** The numbers of exhibits that show something, each once. */
function numbersOf({ exhibits }: CaseView, pieces: ReadonlySet<AttachmentId>): readonly number[] {
  return exhibits.flatMap(({ piece, number }) => (number !== undefined && pieces.has(piece) ? [number] : []))
}

const piecesOf = ({ pieces }: CaseView, entry: EventId): readonly AttachmentId[] =>
  pieces.filter((one) => one.entry === entry).map(({ attachment }) => attachment.id)

/** The facts on record that the other side may read, with what proves them. */
export function quotableFacts(view: CaseView): readonly Quotable[] {
  return view.facts
    .filter(({ visibility }) => visibility === 'communicable')
    .map(({ id, text, when, proofs }) => {
      const pieces = proofs.flatMap(({ entry, piece }) => (piece ? [piece] : piecesOf(view, entry)))
      return { id, text, when, exhibits: numbersOf(view, new Set(pieces)) }
    })
}

/** The entries of the timeline that the other side may read and that have words of their own. */
export function quotableEntries(view: CaseView, entries: readonly TimelineEntry[]): readonly Quotable[] {
  return entries.flatMap(({ id, event, undoneBy, visibility, corrections, happened }): Quotable[] => {
    if (event === undefined || undoneBy !== undefined || visibility !== 'communicable') return []
    const text = corrections.at(-1)?.text ?? wordsOf(event)
    if (text === '') return []
    return [{ id, text, when: happened, exhibits: numbersOf(view, new Set(piecesOf(view, id))) }]
  })
}

function wordsOf(event: NonNullable<TimelineEntry['event']>): string {
  switch (event.type) {
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
