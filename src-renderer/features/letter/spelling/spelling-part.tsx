import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { StatusMark } from '../../../components/marks/status-mark'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import { useFieldPlaces } from '../field-places'
import type { RemarkActs } from '../remark-acts'
import classes from '../remarks.module.css'
import { useOwnWords } from './use-own-words'
import { type DoubtedWord, placesOf, type Spelling } from './use-spelling'

interface SpellingPartProps {
  readonly draft: LetterDraft
  readonly change: (to: (before: LetterDraft) => LetterDraft) => void
  readonly spelling: Spelling
  readonly acts: RemarkActs
}

/** How many are shown at once: a text in another language would be nothing but doubts. */
const MOST_SHOWN = 20

/** The words that are spelled wrong, below the other remarks: they keep no letter from leaving. */
export function SpellingPart(props: SpellingPartProps) {
  const { t } = useTexts()
  const { state, doubted, begin } = props.spelling
  return (
    <section className={classes['spelling']} aria-label={t('spelling.title')}>
      <h3>{t('spelling.title')}</h3>
      {state === 'waiting' && (
        <Button size="compact-sm" variant="light" onClick={begin}>
          {t('spelling.begin')}
        </Button>
      )}
      {state === 'checking' && <p className={classes['quiet']}>{t('spelling.checking')}</p>}
      {state === 'failed' && (
        <>
          <p>{t('spelling.failed')}</p>
          <Button size="compact-sm" variant="light" onClick={begin}>
            {t('spelling.again')}
          </Button>
        </>
      )}
      {state === 'checked' && doubted.length === 0 && <p className={classes['quiet']}>{t('spelling.none')}</p>}
      {state === 'checked' && doubted.length > 0 && (
        <ul className={classes['remarks']}>
          {doubted.slice(0, MOST_SHOWN).map((one) => (
            <WordItem key={one.key} {...props} doubted={one} />
          ))}
        </ul>
      )}
      {doubted.length > MOST_SHOWN && (
        <p className={classes['quiet']}>{t('spelling.more', { count: doubted.length - MOST_SHOWN })}</p>
      )}
      <WordsAside {...props} />
    </section>
  )
}

function WordItem({ draft, change, acts, doubted }: SpellingPartProps & { readonly doubted: DoubtedWord }) {
  const { t } = useTexts()
  const { show } = useFieldPlaces()
  const { add } = useOwnWords()
  const { language } = draft
  const { word, places } = doubted
  const suggested = useQuery(ipcQuery('spelling.suggest', { language, word }))
  const write = (replacement: string) => {
    const rewrites = placesOf(draft, word).map((place) => ({ ...place, replacement }))
    const [only] = rewrites
    if (rewrites.length === 1 && only) acts.apply(only)
    else if (rewrites.length > 1) acts.applyAll(rewrites)
  }
  const [first] = places
  return (
    <li className={classes['remark']} data-remark={doubted.key}>
      <div className={classes['head']}>
        <StatusMark tone="slate">{t('spelling.unknown', { count: places.length })}</StatusMark>
        <bdi lang={language}>{t('triage.quote', { words: word })}</bdi>
      </div>
      <div className={classes['acts']}>
        {suggested.data?.words.map((one) => (
          <Button key={one} size="compact-sm" variant="light" lang={language} onClick={() => write(one)}>
            {one}
          </Button>
        ))}
        {suggested.data?.words.length === 0 && <span className={classes['quiet']}>{t('spelling.no-suggestion')}</span>}
      </div>
      <div className={classes['acts']}>
        {first && (
          <Button size="compact-sm" variant="subtle" onClick={() => show(first)}>
            {t('spelling.show')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => add({ word, language })}>
          {t('spelling.add')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => change((before) => ({ ...before, spelledAside: [...(before.spelledAside ?? []), word] }))}
        >
          {t('spelling.aside')}
        </Button>
      </div>
    </li>
  )
}

/** The words that are meant as they stand, in this letter alone. */
function WordsAside({ draft, change }: Pick<SpellingPartProps, 'draft' | 'change'>) {
  const { t } = useTexts()
  const { spelledAside = [] } = draft
  if (spelledAside.length === 0) return null
  const takeBack = (word: string) =>
    change((before) => ({ ...before, spelledAside: before.spelledAside?.filter((one) => one !== word) }))
  return (
    <details className={classes['more']}>
      <summary>{t('spelling.asides', { count: spelledAside.length })}</summary>
      <ul className={classes['remarks']}>
        {spelledAside.map((word) => (
          <li key={word} className={classes['remark']}>
            <div className={classes['head']}>
              <bdi>{word}</bdi>
              <Button size="compact-sm" variant="subtle" onClick={() => takeBack(word)}>
                {t('spelling.take-back', { word })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
