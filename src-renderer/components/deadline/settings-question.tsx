import { useEffect, useRef } from 'react'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import classes from './settings-question.module.css'
import type { SettingsQuestion as Question } from './use-deadline-settings'

/** How many deadlines a change of the settings moves, told before it is saved. */
export function SettingsQuestion({ question }: { readonly question: Question | undefined }) {
  return question ? <Asked {...question} /> : null
}

function Asked({ deadlines, cases, onConfirm, onCancel }: Question) {
  const { t } = useTexts()
  const box = useRef<HTMLDivElement>(null)
  // It comes below a form that may be longer than the window.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={box} className={classes['question']} role="alert">
      <p>{t('settings-impact.text', { deadlines, cases: t('settings-impact.cases', { count: cases }) })}</p>
      <p className={classes['soft']}>{t('settings-impact.closed')}</p>
      <div className={classes['acts']}>
        <ActButton label={t('action.cancel')} rank="quiet" onAct={onCancel} inPalette={false} />
        <ActButton label={t('settings-impact.save')} onAct={onConfirm} inPalette={false} />
      </div>
    </div>
  )
}
