import { useDebouncedValue } from '@mantine/hooks'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type Inquiry,
  type InquiryGap,
  type InquiryVersion,
  inquiryGapsIn,
  inquiryVersions
} from '../../../src-shared/domain/inquiry/inquiry'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { Segmented } from '../../components/form/segmented'
import { WordsField } from '../../components/form/words-field'
import { PaneHeader } from '../../components/frame/pane-header'
import { SavedMark } from '../../components/marks/saved-mark'
import { PdfPages } from '../../components/paper/pdf-pages'
import { LoadingShape } from '../../components/state/loading-shape'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { goToCase, goToCaseTab } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useStoredDraft } from '../../lib/use-draft'
import { FactsPart } from './facts-part'
import classes from './inquiry.module.css'
import { MeasuresPart } from './measures-part'
import { inquiryDraft, readInquiry, useInquiry } from './use-inquiry'

const AFTER_TYPING = 400

/** A report of an inquiry: what happened, why, and what is done about it, beside the sheet it will be. */
export function InquiryScreen({ id }: { readonly id: CaseId }) {
  const view = useQuery(ipcQuery('case.get', { id }))
  const left = useStoredDraft(inquiryDraft(id))
  return (
    <Answer query={view} shape="form">
      {(known) =>
        left.data ? (
          <Writing view={known} start={readInquiry(left.data.draft?.content)} />
        ) : (
          <LoadingShape shape="form" />
        )
      }
    </Answer>
  )
}

function Writing({ view, start }: { readonly view: CaseView; readonly start: Inquiry }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { id, reference, title } = view.row
  const { report, change, saver } = useInquiry(id, start)
  const [version, setVersion] = useState<InquiryVersion>('internal')
  const [asked, setAsked] = useState(false)
  const print = useCommand('inquiry.print')
  const save = useCommand('inquiry.save')
  const keep = useCommand('inquiry.keep')
  const paper = { case: id, inquiry: report, version }
  const onKeep = async () => {
    if (inquiryGapsIn(report).length > 0) return setAsked(true)
    const done = await keep.run(paper)
    if (!done.ok) return
    await saver.remove()
    notice({ text: t('inquiry.kept', { count: done.value.tasks }) })
    goToCaseTab(id, 'exhibits')
  }
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('inquiry.title')}
        aside={t('letter-screen.of-case', { reference, title })}
        onBack={() => goToCase(id)}
        acts={
          <>
            <SavedMark state={saver.saved} />
            <ActButton
              label={t('inquiry.print')}
              icon={IconPrinter}
              onAct={async () => {
                if ((await print.run(paper)).ok) notice({ text: t('inquiry.printed') })
              }}
            />
            <ActButton
              label={t('inquiry.save')}
              icon={IconDeviceFloppy}
              onAct={async () => {
                if ((await save.run(paper)).ok) notice({ text: t('inquiry.saved') })
              }}
            />
            <ActButton label={t('inquiry.keep')} rank="main" onAct={onKeep} />
          </>
        }
      />
      <div className={classes['panes']}>
        <InquiryForm view={view} report={report} change={change} asked={asked} />
        <div className={classes['beside']}>
          <div className={classes['version']}>
            <Segmented
              aria-label={t('inquiry.version')}
              size="small"
              choices={inquiryVersions.map((one) => ({ value: one, label: t(`inquiry.version.${one}`) }))}
              value={version}
              onChange={setVersion}
            />
            <p className={classes['soft']}>{t(`inquiry.version.${version}-hint`)}</p>
          </div>
          <SheetPane {...paper} />
        </div>
      </div>
    </div>
  )
}

interface InquiryFormProps {
  readonly view: CaseView
  readonly report: Inquiry
  readonly change: (part: Partial<Inquiry>) => void
  /** Says what is missing, once somebody wanted to keep it. */
  readonly asked: boolean
}

function InquiryForm({ view, report, change, asked }: InquiryFormProps) {
  const { t } = useTexts()
  const gaps = asked ? inquiryGapsIn(report) : []
  return (
    <div className={classes['form']}>
      <section aria-label={t('inquiry.facts')}>
        <h2>{t('inquiry.facts')}</h2>
        <p className={classes['soft']}>{t('inquiry.facts-hint')}</p>
        <FactsPart
          view={view}
          chosen={report.chosen}
          onChange={(chosen) => change({ chosen })}
          error={gaps.includes('facts') ? t('inquiry.facts-missing') : undefined}
        />
      </section>
      <AnalysisPart report={report} change={change} gaps={gaps} />
      <section aria-label={t('inquiry.measures')}>
        <h2>{t('inquiry.measures')}</h2>
        <p className={classes['soft']}>{t('inquiry.measures-hint')}</p>
        {gaps.includes('measures') && <p className={classes['missing']}>{t('inquiry.measures-missing')}</p>}
        <MeasuresPart measures={report.measures} onChange={(measures) => change({ measures })} asked={asked} />
      </section>
      <section aria-label={t('inquiry.for-us')}>
        <h2>{t('inquiry.for-us')}</h2>
        <WordsField
          label={t('inquiry.internal')}
          hint={t('inquiry.internal-hint')}
          optional
          maxLength={4_000}
          value={report.internal}
          onChange={(internal) => change({ internal })}
        />
      </section>
    </div>
  )
}

interface AnalysisPartProps extends Pick<InquiryFormProps, 'report' | 'change'> {
  readonly gaps: readonly InquiryGap[]
}

function AnalysisPart({ report, change, gaps }: AnalysisPartProps) {
  const { t } = useTexts()
  const missing = (gap: InquiryGap) => (gaps.includes(gap) ? 'required' : undefined)
  return (
    <section aria-label={t('inquiry.analysis')}>
      <h2>{t('inquiry.analysis')}</h2>
      <WordsField
        label={t('inquiry.findings')}
        hint={t('inquiry.findings-hint')}
        error={missing('findings')}
        rows={[3, 14]}
        maxLength={8_000}
        value={report.findings}
        onChange={(findings) => change({ findings })}
      />
      <WordsField
        label={t('inquiry.causes')}
        hint={t('inquiry.causes-hint')}
        error={missing('causes')}
        rows={[3, 14]}
        maxLength={8_000}
        value={report.causes}
        onChange={(causes) => change({ causes })}
      />
      <WordsField
        label={t('inquiry.uncertain')}
        optional
        maxLength={4_000}
        value={report.uncertain}
        onChange={(uncertain) => change({ uncertain })}
      />
    </section>
  )
}

interface SheetPaneProps {
  readonly case: CaseId
  readonly inquiry: Inquiry
  readonly version: InquiryVersion
}

function SheetPane(asked: SheetPaneProps) {
  const { t } = useTexts()
  const [inquiry] = useDebouncedValue(asked.inquiry, AFTER_TYPING)
  const preview = useQuery({
    ...ipcQuery('inquiry.preview', { ...asked, inquiry }),
    placeholderData: keepPreviousData,
    gcTime: 0
  })
  return (
    <Answer query={preview} shape="page">
      {({ pdf }) => <PdfPages bytes={pdf} label={t('inquiry.title')} />}
    </Answer>
  )
}
