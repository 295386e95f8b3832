import type { ReactNode } from 'react'
import type { WorkedOut } from '../../../src-shared/domain/case/deadlines/work-out'
import type { DeadlineRule } from '../../../src-shared/domain/deadline/rule'
import { movesWords } from '../../../src-shared/texts/deadline-moves'
import { ruleWords, stepWords } from '../../../src-shared/texts/deadline-words'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { Confirmed } from './panel'

interface ExplanationProps {
  readonly rule: DeadlineRule
  readonly outcome: WorkedOut
  readonly was: Confirmed['was']
}

/** The steps with their articles, what keeps the deadline alive and what does not, and what follows. */
export function Explanation({ rule, outcome, was }: ExplanationProps) {
  const { t, format, language } = useTexts()
  const words = ruleWords(language, rule)
  const steps = outcome.ok && outcome.value.applicable ? outcome.value.steps : []
  return (
    <>
      {steps.length > 0 && (
        <Part title={t('deadlines.steps')}>
          <ol className={classes['steps']}>
            {steps.map((step) => (
              <li key={JSON.stringify(step)}>
                <p>{stepWords(language, step, rule.id)}</p>
                <p className={classes['sources']}>{step.sources.join(' · ')}</p>
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Moves rule={rule} />
      {words.consequence && (
        <Part title={t('deadlines.follows')}>
          <p className={classes['soft']}>{words.consequence}</p>
          {words.after && <p className={classes['soft']}>{words.after}</p>}
        </Part>
      )}
      {words.notes.length > 0 && (
        <Part title={t('deadlines.know')}>
          <Sentences all={words.notes} />
        </Part>
      )}
      {was.length > 0 && (
        <Part title={t('deadlines.history')}>
          <Sentences all={was.map(({ value }) => format.longDate(value.lastDay))} />
        </Part>
      )}
      <p className={classes['sources']}>
        {t('deadlines.source', { sources: rule.sources.join(' · ') })}
        <br />
        {t('deadlines.reviewed', { date: format.longDate(rule.reviewedOn) })}
      </p>
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Sentences({ all }: { readonly all: readonly string[] }) {
  return (
    <ul className={classes['steps']}>
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}

/** What moves the date, by the nature of the rule; and what people believe moves it. */
function Moves({ rule }: Pick<ExplanationProps, 'rule'>) {
  const { t } = useTexts()
  const { moving, vain } = movesWords(t, rule)
  return (
    <>
      <Part title={t('deadlines.moves')}>
        <Sentences all={moving} />
      </Part>
      <Part title={t('deadlines.moves-not')}>
        <Sentences all={vain} />
      </Part>
    </>
  )
}
