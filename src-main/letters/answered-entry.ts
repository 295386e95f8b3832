import { knownDay } from '../../src-shared/domain/common/happened'
import type { Channel } from '../../src-shared/domain/common/vocabulary'
import type { CaseId, EventId } from '../../src-shared/lib/ids'
import { dayOf } from '../../src-shared/lib/plain-date'
import type { Answered } from '../../src-shared/texts/letters/message-fields'
import { restatedWords } from '../../src-shared/texts/letters/restated'
import { readTimeline } from '../store/queries/case-timeline'
import type { LetterDesk } from './desk'

const spokenOver: readonly Channel[] = ['call', 'visit', 'counter']

/**
 * What came in by an entry, as the reply to it restates it; undefined where it brought no words. Of the opening of a case
 * its summary says more than its first words.
 */
export async function answeredEntry(desk: LetterDesk, id: CaseId, entry: EventId): Promise<Answered | undefined> {
  const { entries } = await readTimeline(desk.vault.read, id, { only: [entry], limit: 1 })
  const [found] = entries
  const event = found?.event
  if (!found || !event || found.undoneBy) return undefined
  const corrected = found.corrections.at(-1)?.text
  const on = knownDay(found.happened, desk.clock.zone) ?? dayOf(found.recordedAt, desk.clock.zone)
  switch (event.type) {
    case 'communication-logged': {
      if (event.payload.flow !== 'in') return undefined
      const { readBack, channel, with: by, text } = event.payload
      // What was said is written down in our words, unless it was read back to them.
      const theirs = spokenOver.includes(channel) ? '' : text
      const words = readBack?.confirmed ? readBack.text : theirs && (corrected ?? theirs)
      return { entry, on, channel, text: restatedWords(words), ...(by && { by }) }
    }
    case 'letter-received': {
      const words = corrected ?? (event.payload.text || (event.payload.demand?.text ?? ''))
      return { entry, on, channel: 'letter', text: restatedWords(words), by: event.payload.from }
    }
    default:
      return undefined
  }
}
