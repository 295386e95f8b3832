import type { Instant } from '../../src-shared/lib/plain-date'
import { ArrivalReader } from './read/arrival-reader'

const OUTLOOK = /\.msg$/iu

/** Bytes: a longer message is read as an arrival, and here only kept. */
export const LARGEST_READ = 64 * 1024 * 1024

/** Whether a file may be an Outlook message, whose date lies anywhere in it, by its name and size. */
export const mayBeOutlook = (name: string, size: number): boolean => OUTLOOK.test(name) && size <= LARGEST_READ

/**
 * When an Outlook message was sent, by its own saying; undefined for what is none, for one that does not say, and for a
 * day that is still to come. It is read in a thread of its own.
 * @param now milliseconds since 1970
 */
export async function outlookDate(bytes: Uint8Array, now: number): Promise<Instant | undefined> {
  const reader = new ArrivalReader()
  try {
    // Without the name of its file, which would stand for what it does not say.
    const read = await reader.read({ name: '', bytes: Uint8Array.from(bytes) })
    const moment = read.ok && read.value.kind === 'mail' ? read.value.sentAt?.moment : undefined
    return moment?.kind === 'instant' && Date.parse(moment.at) <= now ? moment.at : undefined
  } finally {
    await reader.close()
  }
}
