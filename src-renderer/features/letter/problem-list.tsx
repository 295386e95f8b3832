import { StatusMark } from '../../components/marks/status-mark'
import { Unbroken } from '../../components/marks/unbroken'
import { problemWords } from '../../lib/problem-words'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'
import { isBlocking, type Problem } from './problems'

/** All that stands between the draft and its issue; what refuses first, then what is only doubtful. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const texts = useTexts()
  const { t } = texts
  if (problems.length === 0) return null
  const sorted = [...problems].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)))
  return (
    <section aria-label={t('letter-screen.problems')}>
      <ul className={classes['problems']}>
        {sorted.map((problem) => (
          <li key={`${problem.code}-${problem.field}-${problem.params?.['text'] ?? problem.params?.['name'] ?? ''}`}>
            <StatusMark tone={isBlocking(problem) ? 'brick' : 'amber'}>
              {isBlocking(problem) ? t('letter-screen.missing') : t('letter-screen.doubtful')}
            </StatusMark>
            <span>
              <Unbroken text={problemWords(texts, problem)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
