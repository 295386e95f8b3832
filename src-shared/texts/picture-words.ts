import type { pictureEvents } from '../domain/case/events/pictures'
import type { Annotation } from '../domain/picture/annotation'
import type { EntryNames, Told } from './entry-told'

/** What is said of a photograph that was drawn on. What stands on it is not repeated: it may be for fewer readers. */
export const pictureEventWords: { readonly [T in keyof typeof pictureEvents]: Told<T> } = {
  'picture-annotated': ({ added, removed }, { t, format }) => {
    const masked = added.filter(isMask).length
    const unmasked = removed.filter(isMask).length
    const said = [
      ...count(t, 'picture.drawn', added.length - masked),
      ...count(t, 'picture.masked', masked),
      ...count(t, 'picture.taken-off', removed.length - unmasked),
      ...count(t, 'picture.unmasked', unmasked)
    ]
    return { title: t('event.picture-annotated'), text: format.list(said) }
  }
}

const isMask = ({ kind }: Annotation): boolean => kind === 'mask'

type Counted = 'picture.drawn' | 'picture.masked' | 'picture.taken-off' | 'picture.unmasked'

const count = (t: EntryNames['t'], key: Counted, of: number): readonly string[] =>
  of > 0 ? [t(key, { count: of })] : []
