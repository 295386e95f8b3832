import type { FormalNoticeDraft } from '../../../../src-shared/domain/letter/draft'
import { type Mention, mentionsOf } from '../../../../src-shared/domain/letter/mentions'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { sentenceCase } from '../../../../src-shared/texts/sentence-case'
import { ActButton } from '../../../components/act/act-button'
import { StatusMark } from '../../../components/marks/status-mark'
import { problemWords } from '../../../lib/problem-words'
import { useTexts } from '../../../lib/texts'
import { useFieldPlaces } from '../field-places'
import { fieldText } from '../field-text'
import type { Problem } from '../problems'
import classes from './notice.module.css'

interface MentionsListProps {
  readonly draft: FormalNoticeDraft
  readonly problems: readonly Problem[]
  readonly view: CaseView
}

/** What a formal notice must say: what is missing first, with why it is asked for, then what is there. */
export function MentionsList({ draft, problems, view }: MentionsListProps) {
  const { t, format } = useTexts()
  const status = view.parties.find(({ contact }) => contact === draft.to)?.status
  const mentions = mentionsOf(draft, problems, status === 'consumer')
  const there = mentions.filter(({ standing }) => standing === 'there')
  const left = mentions
    .filter(({ standing }) => standing !== 'there')
    .toSorted((a, b) => Number(b.standing === 'missing') - Number(a.standing === 'missing'))
  return (
    <section className={classes['mentions']} aria-label={t('mentions.title')}>
      <h2>
        {t('mentions.title')}{' '}
        <span className={classes['soft']}>{t('mentions.count', { there: there.length, all: mentions.length })}</span>
      </h2>
      {left.length === 0 && <p className={classes['soft']}>{t('mentions.whole')}</p>}
      <ul>
        {left.map((mention) => (
          <MentionItem key={mention.name} mention={mention} draft={draft} />
        ))}
      </ul>
      {left.length > 0 && there.length > 0 && (
        <p className={classes['soft']}>
          {t('mentions.there', { names: format.list(there.map(({ name }) => t(`mentions.${name}`))) })}
        </p>
      )}
    </section>
  )
}

function MentionItem({ mention, draft }: { readonly mention: Mention<Problem>; readonly draft: FormalNoticeDraft }) {
  const texts = useTexts()
  const { t } = texts
  const { show } = useFieldPlaces()
  const { name, standing, field, problems } = mention
  const written = fieldText(draft, field)
  const isMissing = standing === 'missing'
  return (
    <li>
      <div className={classes['name']}>
        <StatusMark tone={isMissing ? 'brick' : 'amber'}>
          {t(isMissing ? 'letter-screen.missing' : 'letter-screen.doubtful')}
        </StatusMark>
        <strong>{sentenceCase(t(`mentions.${name}`))}</strong>
      </div>
      {problems.map((problem) => (
        <p key={`${problem.code}-${problem.field}`}>{problemWords(texts, problem)}</p>
      ))}
      <p className={classes['soft']}>{t(`mentions.why.${name}`)}</p>
      {written !== undefined && (
        <div>
          <ActButton
            label={t('mentions.go', { name: t(`mentions.${name}`) })}
            rank="quiet"
            size="small"
            inPalette={false}
            onAct={() => show({ field, start: written.length, end: written.length })}
          />
        </div>
      )}
    </li>
  )
}
