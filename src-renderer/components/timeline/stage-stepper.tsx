import { useEffect, useRef } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './stage-stepper.module.css'

export interface Step {
  readonly key: string
  readonly label: string
  /** `skipped`: a later stage was reached without it. */
  readonly state: 'done' | 'skipped' | 'current' | 'to-come'
  /** The day it was reached, in words. */
  readonly date?: string
  /** An end that was not the aim: withdrawn, not upheld. */
  readonly beside?: boolean
}

/**
 * Where a case stands on its way, on one line: what has passed, where it is, what would come. Where the line is short,
 * only the stages around the present one keep their words; the others have them in their tooltips.
 */
export function StageStepper({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTexts()
  const line = useRef<HTMLOListElement>(null)
  const at = steps.find((step) => step.state === 'current')?.key
  useEffect(() => {
    const { current } = line
    if (at === undefined || current === null) return
    // Told by the frame that lays it out: to ask for its width here would lay the page out at once.
    const observer = new ResizeObserver(() => centre(current))
    observer.observe(current)
    return () => observer.disconnect()
  }, [at])
  const here = steps.findIndex((step) => step.state === 'current')
  return (
    <ol ref={line} className={classes['steps']} aria-label={t('stepper.label')}>
      {steps.map((step, place) => (
        <li
          key={step.key}
          className={classes['step']}
          data-state={step.state}
          data-beside={step.beside ?? false}
          data-far={Math.abs(place - here) > 1}
          title={step.date === undefined ? step.label : `${step.label} · ${step.date}`}
          {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}
        >
          <StepShape state={step.state} />
          <span className={classes['label']}>{step.label}</span>
          <span className="only-read-aloud">{`, ${t(`stepper.${step.state}`)}`}</span>
        </li>
      ))}
    </ol>
  )
}

/** By hand: the platform's own scrolling into view would also move where the Tab key starts from. */
function centre(line: HTMLOListElement): void {
  const current = line.querySelector<HTMLLIElement>('[aria-current]')
  if (current !== null) line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2
}

function StepShape({ state }: { readonly state: Step['state'] }) {
  return (
    <svg className={classes['shape']} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {state === 'done' && <path d="M2 6.4 4.8 9.2 10 3" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      {state === 'current' && <circle cx="6" cy="6" r="4.5" fill="currentColor" />}
      {state === 'skipped' && <path d="M2.5 6h7" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.5" />}
      {state === 'to-come' && <circle cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.2" />}
    </svg>
  )
}
