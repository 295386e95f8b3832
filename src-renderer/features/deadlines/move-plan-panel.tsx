import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { planWords } from '../../../src-shared/texts/plan-words'
import { PlainDayField } from '../../components/form/plain-day-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'

interface MovePlanPanelProps {
  readonly view: CaseView
  readonly plan: CaseView['plans']['runs'][number]
  readonly onClose: () => void
}

/** Another first day for a plan that is followed; left empty, it follows the case again. */
export function MovePlanPanel({ view, plan, onClose }: MovePlanPanelProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [day, setDay] = useState<PlainDate | undefined>(plan.anchor)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const send = async () => {
    // The day the case tells, left as it is, is not set by hand.
    const set = day !== undefined && (plan.byHand || day !== plan.anchor)
    const command = { type: 'move-plan', run: plan.id, ...(set && { anchor: day }) } as const
    const outcome = await run(command, t('delay-plan.moved-tasks'))
    if (outcome.ok) onClose()
    else setRefused(outcome.words)
  }
  return (
    <PanelForm actLabel={t('delay-plan.move-save')} onSubmit={send} refused={refused} onClose={onClose}>
      <PlainDayField
        label={planWords(t).anchor(plan.from)}
        hint={t('delay-plan.move-hint')}
        width="date"
        value={day}
        onChange={setDay}
      />
      <p className={classes['soft']}>{t(plan.byHand ? 'delay-plan.follows-not' : 'delay-plan.follows')}</p>
    </PanelForm>
  )
}
