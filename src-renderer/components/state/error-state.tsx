import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './state.module.css'

interface ErrorStateProps {
  readonly happened: string
  /** What is safe all the same. */
  readonly safe?: string
  /** What the person can do. */
  readonly todo?: string
  /** Where the log tells more. */
  readonly logReference?: string
  readonly act?: ReactNode
}

/** What happened, what is safe, what to do. */
export function ErrorState({ happened, safe, todo, logReference, act }: ErrorStateProps) {
  const { t } = useTexts()
  return (
    <div className={classes['state']} role="alert">
      <IconAlertTriangle className={classes['icon']} data-tone="brick" size={32} stroke={1.25} aria-hidden />
      <h2 className={classes['title']}>{happened}</h2>
      <dl className={classes['facts']}>
        {safe !== undefined && <Fact name={t('error.what-is-safe')} text={safe} />}
        {todo !== undefined && <Fact name={t('error.what-to-do')} text={todo} />}
      </dl>
      {act !== undefined && <div className={classes['act']}>{act}</div>}
      {logReference !== undefined && (
        <p className={classes['reference']}>{t('error.log-reference', { reference: logReference })}</p>
      )}
    </div>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
