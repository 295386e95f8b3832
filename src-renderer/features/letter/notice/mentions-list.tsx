import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { type Mention, type MentionName, mentionsOf } from '../../../../src-shared/domain/letter/mentions'
import { kindPlans } from '../../../../src-shared/domain/remark/kinds'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import type { TextKey } from '../../../../src-shared/texts/catalogue'
import type { LetterRemark } from '../../../../src-shared/texts/letters/check/letter-remarks'
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
  readonly draft: LetterDraft
  readonly problems: readonly Problem[]
  /** What the check of its text says, set aside or not. */
  readonly found: readonly LetterRemark[]
  readonly view: CaseView
}

/** What a letter must say: what is missing first, with why it is asked for, then what is there. */
export function MentionsList({ draft, problems, found, view }: MentionsListProps) {
  const { t, format } = useTexts()
  const status = view.parties.find(({ contact }) => contact === draft.to)?.status
  const unsaid = found.map(({ remark: { rule, severity }, dismissed }) => ({
    rule,
    severity,
    aside: dismissed !== undefined
  }))
  const mentions = mentionsOf(draft, problems, unsaid, status === 'consumer')
  const title = t(draft.kind === 'formal-notice' ? 'mentions.title' : 'mentions.title.letter')
  const there = mentions.filter(({ standing }) => standing === 'there')
  const left = mentions
    .filter(({ standing }) => standing !== 'there')
    .toSorted((a, b) => Number(b.standing === 'missing') - Number(a.standing === 'missing'))
  return (
    <section className={classes['mentions']} aria-label={title}>
      <h2>
        {title}{' '}
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

/** Letters that give no notice say some things for other reasons. */
const otherReasons: Readonly<Partial<Record<MentionName, TextKey>>> = {
  addressee: 'mentions.why.letter.addressee',
  subject: 'mentions.why.letter.subject',
  demand: 'mentions.why.letter.demand',
  basis: 'mentions.why.letter.basis',
  consequence: 'mentions.why.letter.consequence'
}

function whyOf({ kind }: LetterDraft, name: MentionName): TextKey {
  const other = kindPlans[kind].group === 'formal' ? undefined : otherReasons[name]
  return other ?? `mentions.why.${name}`
}

function MentionItem({ mention, draft }: { readonly mention: Mention<Problem>; readonly draft: LetterDraft }) {
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
      <p className={classes['soft']}>{t(whyOf(draft, name))}</p>
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
