import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type ReceptionDecision,
  type ReportKind,
  receptionDecisions
} from '../../../src-shared/domain/case/events/reports'
import { knownDay } from '../../../src-shared/domain/common/happened'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useNotice } from '../../components/act/notices'
import { PlainDayField } from '../../components/form/plain-day-field'
import { PdfPages } from '../../components/paper/pdf-pages'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './report.module.css'
import { ReportDefects } from './report-defects'
import { drawnSoFar, firstSigning, ReportSigners, type SigningSoFar } from './report-signers'
import site from './site-mode.module.css'
import type { Visit } from './visit-screen'

interface ReportDeskProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly kind: ReportKind
  readonly onBack: () => void
}

const AFTER_TYPING = 500

/** A paper of a visit from its defects to its signatures: what it says, who signs, how it will look, and its recording. */
export function ReportDesk({ view, visit, kind, onBack }: ReportDeskProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const notice = useNotice()
  const sign = useCommand('report.sign')
  const listable = listableOf(view, visit)
  const [left, setLeft] = useState<readonly string[]>([])
  const [decision, setDecision] = useState<ReceptionDecision>(
    view.defects.some((one) => one.visit === visit.id) ? 'with-reserves' : 'without-reserves'
  )
  const [on, setOn] = useState<PlainDate | undefined>(knownDay(visit.begun, zone) ?? today)
  const [delay, setDelay] = useState('')
  const [text, setText] = useState('')
  const [signing, setSigning] = useState<readonly SigningSoFar[]>(() => firstSigning(visit, kind))
  const received = kind === 'reception'
  const named = received && decision === 'without-reserves' ? [] : listable.filter(({ id }) => !left.includes(id))
  const days = Number.parseInt(delay, 10)
  const reserving = received && (decision === 'with-reserves' || decision === 'partial')
  const report = {
    ...{ kind, visit: visit.id, on: on ?? today, defects: named.map(({ id }) => id), text },
    ...(received && { decision }),
    ...(reserving && days > 0 && days <= 730 && { delay: days }),
    signatories: [...drawnSoFar(signing)]
  }
  const [settled] = useDebouncedValue({ case: view.row.id, report }, AFTER_TYPING)
  const preview = useQuery({ ...ipcQuery('report.preview', settled), placeholderData: keepPreviousData, gcTime: 0 })
  const missing = signing.find(({ how, strokes }) => how === 'screen' && strokes.length === 0)
  const replaced = view.reports.findLast((one) => one.kind === kind && one.visit === visit.id)
  const record = async () => {
    const outcome = await sign.run({ case: view.row.id, report })
    if (!outcome.ok) return
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
        </div>
        <h2>{t(`report.title.${kind}`)}</h2>
        {replaced !== undefined && <p>{t('report.replaces', { number: replaced.number })}</p>}
        {received && <Decision decision={decision} onChange={setDecision} />}
        {received && (
          <p>
            {decision === 'partial' || decision === 'refused'
              ? t('report.starts-nothing')
              : t('report.starts', { date: format.longDate(on ?? today) })}
          </p>
        )}
        <div className={site['fields']}>
          <PlainDayField label={t('report-paper.on')} value={on} onChange={setOn} />
          {reserving && (
            <label>
              {t('report.delay')}
              <input
                inputMode="numeric"
                value={delay}
                maxLength={3}
                onChange={(event) => setDelay(event.currentTarget.value)}
              />
            </label>
          )}
          <label className={classes['words']}>
            {t(decision === 'partial' && received ? 'report.text.part' : 'report.text')}
            <textarea
              value={text}
              maxLength={2_000}
              rows={2}
              dir="auto"
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </label>
        </div>
        {!(received && decision === 'without-reserves') && (
          <ReportDefects view={view} visit={visit} left={left} onLeave={setLeft} />
        )}
        <ReportSigners kind={kind} visit={visit} signing={signing} onChange={setSigning} />
        <h2>{t('report.preview')}</h2>
        <div className={classes['paper']}>
          <Answer query={preview} shape="page">
            {({ pdf }) => <PdfPages bytes={pdf} label={t(`report.title.${kind}`)} />}
          </Answer>
        </div>
        {missing !== undefined && <p role="status">{t('report.missing', { name: missing.name })}</p>}
        <div className={site['choices']}>
          <button
            type="button"
            className={site['main']}
            disabled={missing !== undefined || sign.pending}
            onClick={() => void record()}
          >
            {t('report.record')}
          </button>
        </div>
      </div>
    </section>
  )
}

/** What this visit met, is described, and may be shown. */
function listableOf({ defects }: CaseView, { id }: Visit) {
  return defects.filter((one) => one.visit === id && one.sorted && one.visibility === 'communicable')
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
