import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DelayPlan } from '../../../src-shared/domain/deadline/plan'
import type { Output } from '../../../src-shared/ipc/contract'
import { planWords } from '../../../src-shared/texts/plan-words'
import { ActButton } from '../../components/act/act-button'
import { useKeepSettings } from '../../components/deadline/use-deadline-settings'
import { SidePanel } from '../../components/frame/side-panel'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'
import { PlanForm } from './plan-form'

type Settings = Output<'deadline.settings'>
type Edited = { readonly base: DelayPlan | undefined } | undefined

/** Where a plan of the list comes from. */
type Origin = 'own' | 'changed' | 'shipped' | 'aside'
interface Line {
  readonly plan: DelayPlan
  readonly origin: Origin
}

/** The firm's plans and those shipped; a changed one stands in the place of the shipped plan, which can be restored. */
export function PlansBlock({ settings }: { readonly settings: Settings }) {
  const { t } = useTexts()
  const [edited, setEdited] = useState<Edited>(undefined)
  const { keep, refused } = useKeepSettings()
  const words = planWords(t)
  const { plans: own = [], plansAside: aside = [] } = settings.own
  const close = () => setEdited(undefined)
  const without = (id: string, said: string) => async () => {
    await keep({ plans: own.filter((plan) => plan.id !== id) }, said)
  }
  const putAside = (plansAside: string[]) => async () => {
    await keep({ plansAside }, t('state.saved'))
  }
  const actsOf = ({ plan: { id }, origin }: Line): { readonly label: string; readonly run: () => Promise<void> } => {
    if (origin === 'own') return { label: t('own-plans.remove'), run: without(id, t('own-plans.removed')) }
    if (origin === 'changed') return { label: t('own-plans.restore'), run: without(id, t('own-plans.restored')) }
    if (origin === 'shipped') return { label: t('own-plans.put-aside'), run: putAside([...aside, id]) }
    return { label: t('own-plans.back'), run: putAside(aside.filter((one) => one !== id)) }
  }
  return (
    <section>
      <h2>{t('own-plans.section')}</h2>
      <p>{t('own-plans.section.text')}</p>
      <ul className={classes['rules']} aria-label={t('own-plans.list')}>
        {linesOf(settings).map((line) => {
          const { label, run } = actsOf(line)
          return (
            <li key={line.plan.id}>
              <PlanLine line={line} />
              {line.origin !== 'aside' && (
                <ActButton
                  label={t('own-plans.edit')}
                  rank="quiet"
                  size="small"
                  onAct={() => setEdited({ base: line.plan })}
                  inPalette={false}
                />
              )}
              <ActButton label={label} rank="quiet" size="small" onAct={run} inPalette={false} />
            </li>
          )
        })}
      </ul>
      <div className={classes['acts']}>
        <ActButton label={t('own-plans.add')} icon={IconPlus} onAct={() => setEdited({ base: undefined })} />
      </div>
      <RefusalLine words={refused} />
      <SidePanel
        opened={edited !== undefined}
        title={edited?.base ? t('own-plans.edit-title', { plan: words.plan(edited.base) }) : t('own-plans.new')}
        onClose={close}
        wide
      >
        {edited && <PlanForm key={edited.base?.id ?? ''} settings={settings} base={edited.base} onClose={close} />}
      </SidePanel>
    </section>
  )
}

/** The firm's own first, then what is shipped, then what is set aside. */
function linesOf({ plans, own: { plans: own = [], plansAside = [] } }: Settings): readonly Line[] {
  const shipped = new Set(plans.map(({ id }) => id))
  const changed = new Set(own.map(({ id }) => id))
  const rest = plans.filter(({ id }) => !changed.has(id))
  const isAside = ({ id }: DelayPlan): boolean => plansAside.includes(id)
  return [
    ...own.map((plan): Line => ({ plan, origin: shipped.has(plan.id) ? 'changed' : 'own' })),
    ...rest.filter((plan) => !isAside(plan)).map((plan): Line => ({ plan, origin: 'shipped' })),
    ...rest.filter(isAside).map((plan): Line => ({ plan, origin: 'aside' }))
  ]
}

function PlanLine({ line: { plan, origin } }: { readonly line: Line }) {
  const { t, format } = useTexts()
  const words = planWords(t)
  const types =
    plan.types.length === 0 ? t('own-plans.every-type') : format.list(plan.types.map((type) => t(`type.${type}`)))
  return (
    <span className={classes['words']}>
      <bdi className={classes['name']}>{words.plan(plan)}</bdi>
      <span className={classes['soft']}>
        {[t('own-plans.steps', { count: plan.steps.length }), words.anchor(plan.anchor), types].join(' · ')}
      </span>
      <span className={classes['soft']}>{t(`own-plans.${origin}`)}</span>
    </span>
  )
}
