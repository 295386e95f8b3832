import type { listEvents } from '../domain/case/events/lists'
import { beside, type Told } from './entry-told'

/** What is said of an index of a list that was taken. */
export const listEventWords: { readonly [T in keyof typeof listEvents]: Told<T> } = {
  'list-received': ({ title, label, sender, dated, read, others, lines, index }, { t, format }) => {
    const made = lines.filter(({ fresh }) => fresh !== undefined).length
    return {
      title: beside(t('event.list-received', { index }), title, label === '' ? undefined : label),
      text: t('event.list-received.counts', { ours: lines.length, read, others, made }),
      facts: [
        [t('event.list-received.sender'), sender],
        ...(dated ? [[t('event.list-received.dated'), format.date(dated)] as const] : [])
      ]
    }
  }
}
