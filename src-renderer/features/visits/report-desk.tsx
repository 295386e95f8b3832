import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import {
  type ReceptionDecision,
  type ReportKind,
  receptionDecisions
} from '../../../src-shared/domain/case/events/reports'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useNotice } from '../../components/act/notices'
import { PlainDayField } from '../../components/form/plain-day-field'
import { SavedMark } from '../../components/marks/saved-mark'
import { PdfPages } from '../../components/paper/pdf-pages'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { readDraft } from '../../lib/read-draft'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useStoredDraft } from '../../lib/use-draft'
import { AbsentParties } from './absent-parties'
import { LiftingAnswers } from './lifting-answers'
import { LiftingOutcome } from './lifting-outcome'
import { PriceReduction } from './price-reduction'
import classes from './report.module.css'
import { ReportByHand } from './report-by-hand'
import { ReportDefects } from './report-defects'
import {
  contentOf,
  emptyReport,
  filesOf,
  handSigned,
  lackOf,
  type ReportForm,
  reportForm,
  reportOf,
  resumed,
  takesDelay,
  takesReduction
} from './report-form'
import { ReportSigners } from './report-signers'
import site from './site-mode.module.css'
import { usePlanExtracts } from './use-plan-extracts'
import { useReportForm } from './use-report-form'
import type { Visit } from './visit-screen'

interface ReportDeskProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly kind: ReportKind
  readonly onBack: () => void
}

const AFTER_TYPING = 500

/** A paper of a visit, taken up where it was left. */
export function ReportDesk(props: ReportDeskProps) {
  const { view, visit, kind } = props
  const { today, zone } = useToday()
  const draft = useStoredDraft({ kind: 'report', case: view.row.id, visit: visit.id, report: kind })
  const start = useRef<ReportForm>(undefined)
  return (
    <Answer query={draft} shape="form">
      {({ draft: kept }) => {
        const empty = emptyReport(view, visit, kind, today, zone)
        const left = readDraft(reportForm, kept?.content)
        start.current ??= left ? resumed(left, empty) : empty
        return <Desk {...props} start={start.current} taken={left !== undefined} />
      }}
    </Answer>
  )
}

interface DeskProps extends ReportDeskProps {
  readonly start: ReportForm
  /** It was begun before. */
  readonly taken: boolean
}

/** From its defects to its signatures: what it says, who signs, how it will look, and its recording. */
function Desk({ view, visit, kind, start, taken, onBack }: DeskProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const notice = useNotice()
  const sign = useCommand('report.sign')
  const { form, change, saver } = useReportForm({ case: view.row.id, visit: visit.id, report: kind }, start)
  const { decision, on } = form
  const received = kind === 'reception'
  const report = reportOf(view, visit, kind, form, today)
  const [settled] = useDebouncedValue({ case: view.row.id, report }, AFTER_TYPING)
  const drawn = usePlanExtracts(view.row.id, report.defects)
  const preview = useQuery({
    ...ipcQuery('report.preview', settled),
    ...{ placeholderData: keepPreviousData, gcTime: 0, enabled: drawn }
  })
  const lack = lackOf(view, report, form)
  const replaced = view.reports.findLast((one) => one.kind === kind && one.visit === visit.id)
  const record = async () => {
    const outcome = await sign.run({ case: view.row.id, report, attachments: [...filesOf(form, report)] })
    if (!outcome.ok) return
    await saver.remove()
    notice({ text: t('report.recorded') })
    onBack()
  }
  return (
    <section className={site['sheet']} aria-label={t('report.form')}>
      <div className={classes['desk']}>
        <div className={site['choices']}>
          <button type="button" onClick={onBack}>
            {t('report.back')}
          </button>
          <SavedMark state={saver.saved} />
        </div>
        <h2>{t(`report.title.${kind}`)}</h2>
        {taken && <p>{t('report.draft.kept')}</p>}
        {replaced !== undefined && <p>{t('report.replaces', { number: replaced.number })}</p>}
        {received && <Decision decision={decision} onChange={(to) => change({ decision: to })} />}
        {received && (
          <p>
            {decision === 'partial' || decision === 'refused'
              ? t('report.starts-nothing')
              : t('report.starts', { date: format.longDate(on ?? today) })}
          </p>
        )}
        <ReportFields kind={kind} form={form} onChange={change} />
        {kind === 'lifting' && (
          <>
            <LiftingAnswers view={view} answers={form.answers} onChange={(answers) => change({ answers })} />
            <LiftingOutcome view={view} answers={report.liftings ?? []} />
          </>
        )}
        {takesReduction(kind, form) && (
          <PriceReduction reduction={form.reduction} onChange={(reduction) => change({ reduction })} />
        )}
        {kind !== 'lifting' && !(received && decision === 'without-reserves') && (
          <ReportDefects view={view} visit={visit} left={form.left} onLeave={(left) => change({ left: [...left] })} />
        )}
        <AbsentParties
          view={view}
          visit={visit}
          absent={form.absent}
          onChange={(absent) => change({ absent: [...absent] })}
        />
        <ReportSigners
          kind={kind}
          signing={form.signing}
          content={contentOf(report)}
          onChange={(signing) => change({ signing: [...signing] })}
        />
        <ReportByHand
          asked={{ case: view.row.id, report }}
          byHand={handSigned(form)}
          scan={form.scan}
          onScan={(scan) => change({ scan })}
        />
        <h2>{t('report.preview')}</h2>
        <div className={classes['paper']}>
          <Answer query={preview} shape="page">
            {({ pdf }) => <PdfPages bytes={pdf} label={t(`report.title.${kind}`)} />}
          </Answer>
        </div>
        {lack !== undefined && <p role="status">{t(lack.key, { ...lack })}</p>}
        <div className={site['choices']}>
          <button
            type="button"
            className={site['main']}
            disabled={lack !== undefined || sign.pending || !drawn}
            onClick={() => void record()}
          >
            {t(sign.pending ? 'report.recording' : 'report.record')}
          </button>
        </div>
      </div>
    </section>
  )
}

interface ReportFieldsProps {
  readonly kind: ReportKind
  readonly form: ReportForm
  readonly onChange: (part: Partial<ReportForm>) => void
}

/** Its day, the days it gives, and what was said besides. */
function ReportFields({ kind, form, onChange }: ReportFieldsProps) {
  const { t } = useTexts()
  return (
    <div className={site['fields']}>
      <PlainDayField label={t('report-paper.on')} value={form.on} onChange={(on) => onChange({ on })} />
      {takesDelay(kind, form) && (
        <label>
          {t('report.delay')}
          <input
            inputMode="numeric"
            value={form.delay}
            maxLength={3}
            onChange={(event) => onChange({ delay: event.currentTarget.value })}
          />
        </label>
      )}
      <label className={classes['words']}>
        {t(form.decision === 'partial' && kind === 'reception' ? 'report.text.part' : 'report.text')}
        <textarea
          value={form.text}
          maxLength={2_000}
          rows={2}
          dir="auto"
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}

interface DecisionProps {
  readonly decision: ReceptionDecision
  readonly onChange: (decision: ReceptionDecision) => void
}

function Decision({ decision, onChange }: DecisionProps) {
  const { t } = useTexts()
  return (
    <div className={site['choices']} role="radiogroup" aria-label={t('report.decision')}>
      {receptionDecisions.map((one) => (
        // biome-ignore lint/a11y/useSemanticElements: a row of large buttons one of which is down, for a gloved thumb
        <button key={one} type="button" role="radio" aria-checked={decision === one} onClick={() => onChange(one)}>
          {sentenceCase(t(`reception.${one}`))}
        </button>
      ))}
    </div>
  )
}
