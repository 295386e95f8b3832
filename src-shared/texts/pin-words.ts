import type { pinEvents } from '../domain/case/events/pins'
import type { Told } from './entry-told'

/** What is said of a defect that got its place on a plan, or lost it. */
export const pinEventWords: { readonly [T in keyof typeof pinEvents]: Told<T> } = {
  'defect-pinned': ({ was }, { t }) => ({ title: t(was ? 'event.defect-moved' : 'event.defect-pinned') }),
  'defect-unpinned': (_payload, { t }) => ({ title: t('event.defect-unpinned') })
}
