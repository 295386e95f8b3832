import { IconRoute } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { planWords } from '../../../src-shared/texts/plan-words'
import { ActButton } from '../../components/act/act-button'
import { PlanTaskDay, PlanTaskWhy } from '../../components/deadline/plan-task'
import { Section } from '../../components/frame/section'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { DeadlinePanel } from './panel'

interface PlanSectionProps {
  readonly view: CaseView
  readonly onPanel: (panel: DeadlinePanel) => void
}

/** Days of the house, beside those of the law and apart from them: the plans that are followed, step by step. */
export function PlanSection({ view, onPanel }: PlanSectionProps) {
  const { t } = useTexts()
  const act = (
    <ActButton label={t('delay-plan.open')} icon={IconRoute} size="small" onAct={() => onPanel({ kind: 'plan' })} />
  )
  return (
    <Section title={t('delay-plan.title')} act={act}>
      <p className={classes['soft']}>{t('delay-plan.text')}</p>
      {view.plans.runs.map((plan) => (
        <PlanRun key={plan.id} view={view} plan={plan} onMove={() => onPanel({ kind: 'move-plan', run: plan.id })} />
      ))}
    </Section>
  )
}

interface PlanRunProps {
  readonly view: CaseView
  readonly plan: CaseView['plans']['runs'][number]
  readonly onMove: () => void
}

function PlanRun({ view, plan, onMove }: PlanRunProps) {
  const { t, format } = useTexts()
  const anchor = planWords(t).anchor(plan.from)
  const start = plan.anchor
    ? t('delay-plan.from', { anchor, date: format.longDate(plan.anchor) })
    : t('delay-plan.from-unknown', { anchor })
  const how = t(plan.byHand ? 'delay-plan.set-by-hand' : 'delay-plan.follows')
  return (
    <div className={classes['part']}>
      <div className={classes['plan']}>
        <span className={classes['grow']}>
          <h3>
            <bdi>{plan.name}</bdi>
          </h3>
          <span className={classes['soft']}>{`${start} · ${how}`}</span>
        </span>
        <ActButton label={t('delay-plan.move')} group={plan.name} size="small" rank="quiet" onAct={onMove} />
      </div>
      <ul className={classes['lines']} aria-label={t('delay-plan.tasks-of', { plan: plan.name })}>
        {plan.steps.map((one) => {
          const task = view.tasks.find(({ id }) => id === one.task)
          return (
            <li key={one.step.id}>
              <span className={classes['grow']}>
                <bdi>{task?.text ?? one.words}</bdi>
                <PlanTaskWhy plan={plan} step={one} task={task} />
              </span>
              <PlanTaskDay step={one} task={task} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
