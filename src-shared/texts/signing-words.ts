import type { signingEvents } from '../domain/case/events/signing'
import { beside, type Told } from './entry-told'

/** What the entries about the signature book say. */
export const signingEventWords: { readonly [T in keyof typeof signingEvents]: Told<T> } = {
  'letter-submitted': ({ draft, to }, { t, person }) => ({
    title: beside(t('event.letter-submitted'), t(`letter.kind.${draft.kind}`), person(to)),
    text: draft.subject
  }),
  'letter-sent-back': ({ text }, { t }) => ({ title: t('event.letter-sent-back'), text }),
  'letter-held': ({ text }, { t }) => ({ title: t('event.letter-held'), text }),
  'letter-taken-out': (_payload, { t }) => ({ title: t('event.letter-taken-out') })
}
