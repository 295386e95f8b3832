import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import { tones } from '../../../../src-shared/domain/letter/kinds'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { useCommand } from '../../../lib/commands'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import classes from './phrases.module.css'
import { usePhrases } from './use-phrases'

/** A sentence that one's letters hold again and again: kept as a phrase by one click, or refused for good. */
export function PhraseOffer({ language }: { readonly language: Language }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { data } = useQuery(ipcQuery('phrase.offer', { language }))
  const { keep } = usePhrases()
  const { run } = useCommand('phrase.answer-offer')
  const offer = data?.offer
  if (!offer) return null
  const { hash, block, text } = offer
  const onKeep = async () => {
    if (await keep({ language, block, tones: [...tones], text })) await run({ hash, answer: 'kept' })
  }
  const onRefuse = async () => {
    const done = await run({ hash, answer: 'refused' })
    const undo = async () => {
      await run({ hash })
    }
    if (done.ok) notice({ text: t('phrases.offer.refused'), undo })
  }
  return (
    <section className={classes['offer']} aria-label={t('phrases.offer')}>
      <h3>{t('phrases.offer')}</h3>
      <p lang={language}>{text}</p>
      <div className={classes['offer-acts']}>
        <ActButton label={t('phrases.keep')} size="small" onAct={onKeep} inPalette={false} />
        <ActButton label={t('phrases.offer.refuse')} rank="quiet" size="small" onAct={onRefuse} inPalette={false} />
      </div>
    </section>
  )
}
