import { type Instant, instant } from '../../../src-shared/lib/plain-date'
import type { MediaType } from './media-types'

const HEAD_END = /\r?\n\r?\n/u

/**
 * When a mail was sent, by the date in its own head (RFC 5322, section 3.6.1); undefined for what is no mail, and for a day
 * that is still to come: a clock that runs ahead says nothing.
 * @param head its first bytes
 * @param now milliseconds since 1970
 */
export async function readMessageDate(head: Buffer, mediaType: MediaType, now: number): Promise<Instant | undefined> {
  if (mediaType !== 'message/rfc822') return undefined
  const fields = head.subarray(0, HEAD_END.exec(head.toString('latin1'))?.index ?? head.length)
  // Loaded with the first mail, not with the application.
  const { default: PostalMime } = await import('postal-mime')
  try {
    const { date } = await PostalMime.parse(fields)
    const sent = Date.parse(date ?? '')
    if (!(sent <= now)) return undefined
    const read = instant.safeParse(new Date(sent).toISOString())
    return read.success ? read.data : undefined
  } catch {
    // A broken head is no reason to refuse the file.
    return undefined
  }
}
