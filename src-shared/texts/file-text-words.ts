import type { fileTextEvents } from '../domain/case/events/file-texts'
import { beside, type Told } from './entry-told'

/** What the entries about texts for the file say. */
export const fileTextEventWords: { readonly [T in keyof typeof fileTextEvents]: Told<T> } = {
  'file-text-written': ({ of, text }, { t, letter }) => ({
    title: beside(t('event.file-text-written'), of.kind === 'letter' ? letter(of.letter) : undefined),
    text
  }),
  'file-text-communicated': ({ to }, { t, format }) => ({
    title:
      to.length === 0
        ? t('event.file-text-communicated.nobody')
        : beside(t('event.file-text-communicated'), format.list(to.map((reader) => t(`dossier.variant.${reader}`))))
  })
}
