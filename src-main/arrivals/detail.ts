import type { ArrivalDetail } from '../../src-shared/domain/arrivals/arrival'
import type { Arrival } from './read/arrival'

/** What a screen shows at most: the whole of it stays in the file. */
const LONGEST_SHOWN = 100_000
const MOST_MESSAGES_SHOWN = 500

/** What only one kind of arrival has, as much of it as a screen shows. */
export function detailOf(read: Arrival): ArrivalDetail {
  switch (read.kind) {
    case 'mail':
      return { newest: read.newest.slice(0, LONGEST_SHOWN), quoted: read.quoted.slice(0, LONGEST_SHOWN) }
    case 'chat': {
      const messages = read.messages.slice(-MOST_MESSAGES_SHOWN).map((message) => ({ ...message }))
      return { messages, moreMessages: read.messages.length - messages.length }
    }
    case 'audio':
    case 'video':
      return read.seconds === undefined ? {} : { seconds: read.seconds }
    case 'pdf':
      return { pages: read.pages.length }
    default:
      return {}
  }
}
