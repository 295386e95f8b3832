import { type ReactNode, useId, useRef } from 'react'
import type { ReportKind } from '../../../src-shared/domain/case/events/reports'
import { visitOutcomes } from '../../../src-shared/domain/case/visits/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { PlainDayField } from '../../components/form/plain-day-field'
import { SavedMark } from '../../components/marks/saved-mark'
import { Answer } from '../../lib/answer'
import { useCaseCommands } from '../../lib/case-commands'
import { readDraft } from '../../lib/read-draft'
import { useTexts } from '../../lib/texts'
import { useStoredDraft } from '../../lib/use-draft'
import { signableAt } from './signable-at'
import classes from './site-mode.module.css'
import { type EndForm, endForm, useEndForm } from './use-end-form'
import type { Visit } from './visit-screen'

interface EndingProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly onPrepare: (report: ReportKind) => void
  /** The papers that are signed already. */
  readonly children: ReactNode
}

/** How a visit that goes on is to end, taken up where it was left. */
export function Ending(props: EndingProps) {
  const draft = useStoredDraft({ kind: 'visit-end', case: props.view.row.id, visit: props.visit.id })
  const start = useRef<EndForm>(undefined)
  return (
    <Answer query={draft} shape="form">
      {({ draft: kept }) => {
        start.current ??= readDraft(endForm, kept?.content) ?? { outcome: 'held', text: '' }
        return <EndingForm {...props} start={start.current} />
      }}
    </Answer>
  )
}

function EndingForm({ view, visit, onPrepare, children, start }: EndingProps & { readonly start: EndForm }) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const staysInside = useId()
  const { form, change, saver } = useEndForm({ case: view.row.id, visit: visit.id }, start)
  // What was signed there was not signed before a closed door.
  const took = view.reports.some((one) => one.visit === visit.id)
  const outcome = took ? 'held' : form.outcome
  const end = async () => {
    const { text, next } = form
    const command = { type: 'end-visit', visit: visit.id, outcome, text, ...(next && { nextVisit: next }) } as const
    if ((await run(command, t('visit.ended'))).ok) await saver.remove()
  }
  return (
    <section className={classes['sheet']} aria-label={t('visit.part.end')}>
      <h2>{t('visit.how-ended')}</h2>
      <div className={classes['choices']} role="radiogroup" aria-label={t('visit.how-ended')}>
        {(took ? (['held'] as const) : visitOutcomes).map((one) => (
          // biome-ignore lint/a11y/useSemanticElements: a row of large buttons one of which is down, for a gloved thumb
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={outcome === one}
            onClick={() => change({ outcome: one })}
          >
            {sentenceCase(t(`visit.outcome.${one}`))}
          </button>
        ))}
      </div>
      <div className={classes['fields']}>
        <label>
          {t('visit.said')}
          <textarea
            value={form.text}
            maxLength={2_000}
            rows={2}
            dir="auto"
            aria-describedby={staysInside}
            onChange={(event) => change({ text: event.target.value })}
          />
          <small id={staysInside}>{t('visibility.internal.hint')}</small>
        </label>
        <PlainDayField
          label={t('visit.next')}
          optional
          lean="future"
          value={form.next}
          onChange={(next) => change({ next })}
        />
      </div>
      <SavedMark state={saver.saved} />
      {children}
      <div className={classes['choices']}>
        <button type="button" className={classes['main']} onClick={() => void end()}>
          {t('visit.end')}
        </button>
        {signableAt(visit).map((kind) => (
          <button key={kind} type="button" onClick={() => onPrepare(kind)}>
            {t(`report.prepare.${kind}`)}
          </button>
        ))}
      </div>
    </section>
  )
}
