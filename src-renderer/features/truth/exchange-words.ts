import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import type { EntryNames } from '../../../src-shared/texts/entry-told'
import { entryWords } from '../../../src-shared/texts/entry-words'

/** What an exchange is called where one is chosen or named: by its files where nothing was said of them. */
export function exchangeWords(event: NonNullable<TimelineEntry['event']>, names: EntryNames) {
  const { title, text = '' } = entryWords(event, names)
  if (event.type !== 'evidence-added') return { title, text }
  return { title: event.payload.attachments.map(({ name }) => name).join(', ') || title, text }
}
