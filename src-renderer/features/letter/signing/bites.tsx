import type { LetterRemark } from '../../../../src-shared/texts/letters/check/letter-remarks'
import { remarkWords } from '../../../../src-shared/texts/remark-words'
import { StatusMark } from '../../../components/marks/status-mark'
import { useTexts } from '../../../lib/texts'
import { ProblemList } from '../problem-list'
import type { Problem } from '../problems'
import type { Remarks } from '../use-remarks'
import classes from './signing.module.css'
import type { Submitted } from './submitted'

interface BitesProps {
  readonly submitted: Submitted
  readonly problems: readonly Problem[]
  readonly remarks: Remarks
}

const tones = { error: 'brick', warn: 'amber' } as const

/** What whoever signs should know before: what is missing or doubtful, what the check says, what went before. */
export function Bites({ submitted, problems, remarks }: BitesProps) {
  const { t, format } = useTexts()
  const found = remarks.checked?.remarks ?? []
  const biting = found.filter(({ remark, dismissed }) => remark.severity !== 'info' && !dismissed)
  const aside = submitted.draft.dismissed.length
  // Of a notice the list of problems says it.
  const last = problems.some(({ code }) => code === 'already-sent') ? undefined : submitted.before[0]
  const isClean = remarks.checked !== undefined && problems.length === 0 && biting.length === 0
  return (
    <section className={classes['bites']} aria-label={t('signing.biting')}>
      <h3>{t('signing.biting')}</h3>
      <ProblemList problems={problems} />
      <ul>
        {last && (
          <li>
            <StatusMark tone="amber">{t('letter-screen.doubtful')}</StatusMark>
            <span>
              {t('signing.before', {
                count: submitted.before.length,
                last: last.number,
                date: format.longDate(last.dated)
              })}
            </span>
          </li>
        )}
        {biting.map((one) => (
          <Biting key={one.key} found={one} />
        ))}
      </ul>
      {isClean && <p className={classes['soft']}>{t('signing.clean')}</p>}
      {aside > 0 && <p className={classes['soft']}>{t('signing.aside', { count: aside })}</p>}
    </section>
  )
}

function Biting({ found: { remark } }: { readonly found: LetterRemark }) {
  const { t, language } = useTexts()
  const tone = remark.severity === 'info' ? undefined : tones[remark.severity]
  return (
    <li>
      <StatusMark tone={tone ?? 'slate'}>{t(`studio.severity.${remark.severity}`)}</StatusMark>
      <span>
        {remark.text.trim() !== '' && <bdi>{t('triage.quote', { words: remark.text })}</bdi>}{' '}
        {remarkWords(language, remark).message}
      </span>
    </li>
  )
}
