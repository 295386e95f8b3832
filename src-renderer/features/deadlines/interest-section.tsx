import { IconPercentage } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { DeadlinePanel } from './panel'

interface InterestSectionProps {
  readonly view: CaseView
  readonly onPanel: (panel: DeadlinePanel) => void
}

/** Where money is at stake, what its delay costs. */
export function InterestSection({ view, onPanel }: InterestSectionProps) {
  const { t } = useTexts()
  const { type, given } = view.deadlines.basis
  const aboutMoney = type === 'unpaid' || type === 'billing' || given.amount !== undefined
  if (!aboutMoney) return null
  const act = (
    <ActButton
      label={t('late-interest.open')}
      icon={IconPercentage}
      size="small"
      onAct={() => onPanel({ kind: 'interest' })}
    />
  )
  return (
    <Section title={t('late-interest.title')} act={act}>
      <p className={classes['soft']}>{t('late-interest.text')}</p>
    </Section>
  )
}
