import { IconRoute } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { DeadlinePanel } from './panel'

/** Days of the house, beside those of the law and apart from them. */
export function PlanSection({ onPanel }: { readonly onPanel: (panel: DeadlinePanel) => void }) {
  const { t } = useTexts()
  const act = (
    <ActButton label={t('delay-plan.open')} icon={IconRoute} size="small" onAct={() => onPanel({ kind: 'plan' })} />
  )
  return (
    <Section title={t('delay-plan.title')} act={act}>
      <p className={classes['soft']}>{t('delay-plan.text')}</p>
    </Section>
  )
}
