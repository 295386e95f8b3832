import type { EventId } from '../../../lib/ids'
import type { Stored } from '../../common/recorded'
import { clientWords } from '../client-words'
import type { CaseEvent, CaseEventType } from '../events'
import type { CaseState } from '../state'
import type { SaidSince } from '../state/intake'

const theirs: readonly CaseEventType[] = ['opened', 'words-heard', 'letter-received']

/** What an entry of theirs says now stands in place of what it said. */
function replaced(unjudged: readonly SaidSince[], entry: EventId, texts: readonly string[]): readonly SaidSince[] {
  const others = unjudged.filter((one) => one.entry !== entry)
  return texts.length === 0 ? others : [...others, { entry, texts }]
}

/** What the client has said since somebody last weighed the case, after one more event; `before` is the state without it. */
export function unjudgedAfter(before: CaseState | undefined, event: Stored<CaseEvent>): readonly SaidSince[] {
  const unjudged = before?.unjudged ?? []
  if (event.type === 'triaged') return []
  if (event.type === 'details-changed') {
    const { summary, wanted } = event.payload
    const same = !before || (summary === before.summary && wanted === before.wanted)
    return same ? unjudged : replaced(unjudged, before.openedBy, [summary, wanted])
  }
  if (event.type === 'entry-corrected') {
    const entry = before?.entries[event.payload.entry]
    const isTheirs = entry && (theirs.includes(entry.type) || entry.message?.flow === 'in')
    return isTheirs ? replaced(unjudged, entry.id, [event.payload.text]) : unjudged
  }
  const texts = clientWords(event)
  return texts.length === 0 ? unjudged : replaced(unjudged, event.header.id, texts)
}
