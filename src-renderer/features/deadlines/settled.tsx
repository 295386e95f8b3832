import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { reasonWords, ruleName, ruleWords } from '../../../src-shared/texts/deadline-words'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { Confirmed } from './panel'
import { type DeadlineRows, ruleOf } from './rows'

interface SettledProps {
  readonly settled: readonly Confirmed[]
  readonly declined: CaseView['deadlines']['declined']
  readonly lore: DeadlineLore
}

/** What no longer runs, folded, each with its reason. */
export function Settled({ settled, declined, lore }: SettledProps) {
  const { t, format, language } = useTexts()
  const count = settled.length + declined.length
  if (count === 0) return null
  const name = (id: string): string => {
    const rule = ruleOf(lore, id)
    return rule ? ruleWords(language, rule).name : ruleName(t, id)
  }
  return (
    <details className={classes['folded']}>
      <summary>{t('deadlines.settled', { count })}</summary>
      <ul className={classes['lines']}>
        {settled.map(({ id, rule, subject, value, standing, reason }) => (
          <li key={id}>
            <span className={classes['grow']}>
              <span>
                {[name(rule), subject, format.longDate(value.lastDay)].filter((part) => part !== '').join(' · ')}
              </span>
              <span className={classes['soft']}>
                {t(
                  standing === 'dropped' || standing === 'open'
                    ? 'deadlines.state.dropped'
                    : `deadline-outcome.${standing}`
                )}
                <bdi>{` · ${reason ?? ''}`}</bdi>
              </span>
            </span>
          </li>
        ))}
        {declined.map(({ rule, entry, reason }) => (
          <li key={entry}>
            <span className={classes['grow']}>
              <span>{name(rule)}</span>
              <span className={classes['soft']}>
                {t('deadlines.state.dropped')}
                <bdi>{` · ${reason}`}</bdi>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Rules that cases of this kind call for and that do not hold for this party, each with the reason. */
export function NotApplicable({ rules }: { readonly rules: DeadlineRows['notApplicable'] }) {
  const { t, language } = useTexts()
  if (rules.length === 0) return null
  return (
    <details className={classes['folded']}>
      <summary>{t('deadlines.not-applicable', { count: rules.length })}</summary>
      <ul className={classes['lines']}>
        {rules.map(({ rule, because }) => (
          <li key={rule}>
            <span className={classes['grow']}>
              <span>{ruleWords(language, because.rule).name}</span>
              <span className={classes['soft']}>{reasonWords(language, because.reason)}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
