import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { PlanId, SiteId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { Section } from '../../components/frame/section'
import { SidePanel } from '../../components/frame/side-panel'
import { goToPlan, planAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { PlanForm } from './plan-form'
import { PlanNameForm } from './plan-name-form'
import classes from './sites.module.css'

interface PlanListProps {
  readonly id: SiteId
  readonly view: SiteView
}

type Panel = { readonly kind: 'add' } | { readonly kind: 'name'; readonly plan: PlanId }

/** The plans of a site, a level each, with how many defects have their place on it. */
export function PlanList({ id, view: { plans } }: PlanListProps) {
  const { t } = useTexts()
  const [panel, setPanel] = useState<Panel | undefined>(undefined)
  const close = () => setPanel(undefined)
  const named = panel?.kind === 'name' ? plans.find((one) => one.id === panel.plan) : undefined
  return (
    <Section
      title={t('plans.title')}
      act={<ActButton label={t('plan.add')} icon={IconPlus} size="small" onAct={() => setPanel({ kind: 'add' })} />}
    >
      {plans.length === 0 ? (
        <p className={classes['soft']}>{t('plans.none')}</p>
      ) : (
        <ul className={classes['rows']} aria-label={t('plans.title')}>
          {plans.map((plan) => (
            <li key={plan.id} className={classes['plan']}>
              <span className={classes['what']}>
                <a className={classes['name']} href={`#${planAddress(id, plan.id)}`}>
                  <bdi>{plan.level}</bdi>
                </a>
                <span className={classes['soft']}>
                  {[plan.title, plan.label, plan.revisions > 1 && t('plans.revisions', { count: plan.revisions })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className={classes['count']}>{t('plans.pins', { count: plan.pins })}</span>
              <IconButton
                icon={IconPencil}
                label={t('plan.edit')}
                name={`${t('plan.edit')}, ${plan.level}`}
                onClick={() => setPanel({ kind: 'name', plan: plan.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <SidePanel
        opened={panel !== undefined}
        title={t(panel?.kind === 'name' ? 'plan.edit' : 'plan.add')}
        onClose={close}
      >
        {panel?.kind === 'add' && <PlanForm site={id} onSaved={(plan) => goToPlan(id, plan)} onClose={close} />}
        {named && <PlanNameForm key={named.id} site={id} plan={named} onClose={close} />}
      </SidePanel>
    </Section>
  )
}
