import type { dossierEvents } from '../../domain/case/events/dossier'
import { beside, type Told } from '../entry-told'

/** Figures enough to tell two packages apart at a glance; the slip has all of them. */
const SHOWN = 16

/** What the entries about exhibits and dossiers say. */
export const dossierEventWords: { readonly [T in keyof typeof dossierEvents]: Told<T> } = {
  'exhibits-arranged': (_payload, { t }) => ({ title: t('event.exhibits-arranged') }),
  'original-placed': ({ place }, { t }) => ({
    title: place === '' ? t('event.original-placed.none') : beside(t('event.original-placed'), place)
  }),
  'dossier-handed-over': ({ variant, to, fingerprint, exhibits }, { t, contact }) => ({
    title: beside(t('event.dossier-handed-over'), t(`dossier.variant.${variant}`), to && contact(to)),
    facts: [
      [t('event.dossier.exhibits'), t('count.pieces', { count: exhibits.length })],
      [t('event.dossier.fingerprint'), fingerprint.slice(0, SHOWN)]
    ]
  })
}
