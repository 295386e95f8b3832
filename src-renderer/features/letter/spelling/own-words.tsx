import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import { ActButton } from '../../../components/act/act-button'
import { Answer } from '../../../lib/answer'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import classes from '../templates/templates.module.css'
import { useOwnWords } from './use-own-words'

/** The firm's own dictionary of a language: words that letters put into it, to be taken out again. */
export function OwnWords({ of }: { readonly of: Language }) {
  const { t } = useTexts()
  const own = useQuery(ipcQuery('spelling.own', {}))
  const { remove } = useOwnWords()
  return (
    <section aria-label={t('spelling.own')}>
      <h3>{t('spelling.own')}</h3>
      <Answer query={own} shape="rows">
        {({ words }) => {
          const shown = words.filter(({ language }) => language === of)
          if (shown.length === 0) return <p className={classes['about']}>{t('spelling.own-none')}</p>
          return (
            <ul>
              {shown.map((one) => (
                <li key={one.word} className={classes['word']}>
                  <bdi lang={one.language}>{one.word}</bdi>
                  <ActButton
                    label={t('spelling.remove', { word: one.word })}
                    size="small"
                    rank="quiet"
                    onAct={() => remove(one)}
                  />
                </li>
              ))}
            </ul>
          )
        }}
      </Answer>
    </section>
  )
}
