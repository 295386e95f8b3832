import { answersOf, isAsked, shownBy } from '../../../src-shared/domain/case/defects/lifting'
import type { LiftingOutcome } from '../../../src-shared/domain/case/events/reports'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { beside } from '../../../src-shared/texts/entry-told'
import { beforeOf } from '../../components/defects/before-of'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { Thumbnail } from '../../components/files/thumbnail'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import classes from './report.module.css'
import type { AnswerSoFar, ReportForm } from './report-form'
import { entriesToShare, ShareDefects } from './share-defects'
import site from './site-mode.module.css'

type Defect = CaseView['defects'][number]
type Answers = ReportForm['answers']

interface LiftingAnswersProps {
  readonly view: CaseView
  readonly answers: Answers
  readonly onChange: (answers: Answers) => void
}

const trackOf = ({ tracks }: CaseView, { id }: Defect) => tracks.find(({ defect }) => defect === id)

/** The reserves that can be lifted, those whose lifting was asked first, and the owner's answer on each. */
export function LiftingAnswers({ view, answers, onChange }: LiftingAnswersProps) {
  const { t } = useTexts()
  const open = view.defects.filter((defect) => answersOf(trackOf(view, defect)).length > 0)
  const asked = open.filter((defect) => isAsked(trackOf(view, defect)))
  const listed = [...asked, ...open.filter((defect) => !asked.includes(defect))]
  const internal = listed.filter((defect) => defect.sorted && entriesToShare(view, defect).length > 0)
  const waiting = asked.filter((one) => one.sorted && one.visibility === 'communicable' && !answers[one.id])
  const liftAll = () =>
    onChange({
      ...answers,
      ...Object.fromEntries(waiting.map(({ id }) => [id, { outcome: 'lifted', text: '' } as const]))
    })
  return (
    <>
      <h2>{t('lifting.reserves')}</h2>
      {listed.length === 0 && <p>{t('lifting.none')}</p>}
      <ShareDefects view={view} defects={internal} />
      {waiting.length > 1 && (
        <div className={site['choices']}>
          <button type="button" onClick={liftAll}>
            {t('lifting.lift-asked', { count: waiting.length })}
          </button>
        </div>
      )}
      <ul className={classes['answers']} aria-label={t('lifting.reserves')}>
        {listed.map((defect) => (
          <AnswerRow
            key={defect.id}
            view={view}
            defect={defect}
            answer={answers[defect.id]}
            onAnswer={(answer) => {
              const { [defect.id]: _was, ...others } = answers
              onChange(answer ? { ...others, [defect.id]: answer } : others)
            }}
          />
        ))}
      </ul>
    </>
  )
}

interface AnswerRowProps {
  readonly view: CaseView
  readonly defect: Defect
  readonly answer: AnswerSoFar | undefined
  readonly onAnswer: (answer: AnswerSoFar | undefined) => void
}

function AnswerRow({ view, defect, answer, onAnswer }: AnswerRowProps) {
  const { t } = useTexts()
  const track = trackOf(view, defect)
  const why = !defect.sorted
    ? t('report.defects.unsorted')
    : defect.visibility !== 'communicable' && t('report.defects.internal')
  const words = defect.sorted ? `${defect.place} – ${defect.text}` : (defect.room ?? '')
  const choices: readonly (LiftingOutcome | undefined)[] = [...answersOf(track), undefined]
  return (
    <li>
      <p className={classes['reserve']} dir="auto">
        <strong>{t('defects.of', { number: defect.number })}</strong>{' '}
        {beside(words, isAsked(track) ? t('lifting.asked') : undefined)}
      </p>
      {why !== false && <p>{why}</p>}
      <div className={site['choices']} role="radiogroup" aria-label={t('lifting.answer', { number: defect.number })}>
        {choices.map((one) => (
          // biome-ignore lint/a11y/useSemanticElements: a row of large buttons one of which is down, for a gloved thumb
          <button
            key={one ?? 'none'}
            type="button"
            role="radio"
            disabled={why !== false}
            aria-checked={answer?.outcome === one}
            onClick={() => onAnswer(one && { text: '', ...answer, outcome: one })}
          >
            {t(one ? `lifting.${one}` : 'lifting.not-presented')}
          </button>
        ))}
      </div>
      {answer && <AnswerProof view={view} defect={defect} answer={answer} onAnswer={onAnswer} />}
    </li>
  )
}

/** The photograph before beside the one after, and the word; one of the two must be there. */
function AnswerProof({ view, defect, answer, onAnswer }: AnswerRowProps & { readonly answer: AnswerSoFar }) {
  const { t } = useTexts()
  const { number } = defect
  const intake = useIntake(([after]) => onAnswer({ ...answer, after }))
  const file = (id: string | undefined) => view.pieces.find(({ attachment }) => attachment.id === id)?.attachment
  const shown = shownBy(trackOf(view, defect), {})
  const before = file(shown.before) ?? beforeOf(view, defect)
  const after = answer.after ?? file(shown.after)
  return (
    <div className={classes['proof']}>
      {before && (
        <figure>
          <Thumbnail file={before} side={112} />
          <figcaption>{t('defects.before')}</figcaption>
        </figure>
      )}
      {after && !answer.after && (
        <figure>
          <Thumbnail file={after} side={112} />
          <figcaption>{t('defects.after')}</figcaption>
        </figure>
      )}
      <div className={classes['said']}>
        {answer.after && (
          <GivenFiles files={[answer.after]} onRemove={() => onAnswer({ ...answer, after: undefined })} />
        )}
        <button
          type="button"
          aria-label={t('lifting.photograph-of', { number })}
          onClick={() => void intake.choose('pictures')}
        >
          {t('lifting.photograph')}
        </button>
        <IntakeLine intake={intake} />
        <label>
          {t(`lifting.word.${answer.outcome}`)}
          <textarea
            aria-label={beside(t(`lifting.word.${answer.outcome}`), t('defects.of', { number }))}
            value={answer.text}
            maxLength={1_000}
            rows={1}
            dir="auto"
            onChange={(event) => onAnswer({ ...answer, text: event.currentTarget.value })}
          />
        </label>
        {answer.outcome === 'lifted' && !after && answer.text.trim() === '' && <p>{t('lifting.no-photograph')}</p>}
      </div>
    </div>
  )
}
