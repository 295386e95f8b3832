import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportRecordShape } from '../../../src-shared/ipc/contract/exchange'
import { instant } from '../../../src-shared/lib/plain-date'
import { problemWords } from '../../../src-shared/texts/import-words'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { Sheet } from '../../components/frame/sheet'
import { StatusMark } from '../../components/marks/status-mark'
import { JobProgress } from '../../components/safety/job-progress'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useJob } from '../../lib/jobs'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './import.module.css'
import { useLineName } from './preview-part'

const tones = { running: 'amber', done: 'green', cancelled: 'amber', 'taken-back': 'plain' } as const

/** The imports there were, the latest first, each with its report and the way back. */
export function PastImports() {
  const { t } = useTexts()
  const query = useQuery(ipcQuery('import.list', {}))
  if (!query.data || query.data.imports.length === 0) return null
  return (
    <Sheet>
      <h2>{t('import.past')}</h2>
      <ul className={classes['past']}>
        {query.data.imports.map((record) => (
          <PastImport key={record.id} record={record} />
        ))}
      </ul>
    </Sheet>
  )
}

function PastImport({ record }: { readonly record: ImportRecordShape }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const [shown, setShown] = useState(false)
  const also = (['reused', 'noticed', 'refused', 'kept'] as const).filter((name) => record[name] > 0)
  const counts = [
    t('import.count.cases', { count: record.cases }),
    t('import.count.contacts', { count: record.contacts }),
    ...also.map((name) => t(`import.count.${name}`, { count: record[name] }))
  ]
  return (
    <li>
      <div className={classes['past-head']}>
        <strong>
          <bdi>{record.file}</bdi>
        </strong>
        <StatusMark tone={tones[record.state]}>{t(`import.state.${record.state}`)}</StatusMark>
        <span className={classes['quiet']}>{format.instant(instant.parse(record.startedAt), zone)}</span>
      </div>
      <p className={classes['about']}>{counts.join(' · ')}</p>
      <Acts record={record} shown={shown} onShow={setShown} />
      {shown && <Lines id={record.id} />}
    </li>
  )
}

interface ActsProps {
  readonly record: ImportRecordShape
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}

function Acts({ record, shown, onShow }: ActsProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: save } = useCommand('import.save-report')
  const back = useJob('import.take-back')
  if (back.pending)
    return <JobProgress label={t('import.taking-back')} progress={back.progress} onCancel={back.cancel} />
  const saveReport = async () => {
    if ((await save({ id: record.id })).ok) notice({ text: t('import.report-saved'), tone: 'green' })
  }
  const takeBack = async () => {
    if ((await back.run((job) => ({ id: record.id, job }))).ok) notice({ text: t('import.taken-back'), tone: 'green' })
  }
  const telling = record.noticed + record.refused > 0
  return (
    <div className={classes['acts']}>
      {telling && (
        <ActButton
          label={t(shown ? 'import.hide-lines' : 'import.show-lines')}
          size="small"
          onAct={() => onShow(!shown)}
          inPalette={false}
        />
      )}
      <ActButton label={t('import.save-report')} size="small" onAct={saveReport} inPalette={false} />
      {record.state !== 'taken-back' && (
        <ActButton label={t('import.take-back')} size="small" onAct={takeBack} inPalette={false} />
      )}
    </div>
  )
}

const MOST = 200

function Lines({ id }: { readonly id: string }) {
  const { t } = useTexts()
  const lineName = useLineName()
  const query = useQuery(ipcQuery('import.lines', { id, after: 0, limit: MOST, telling: true }))
  return (
    <Answer query={query} shape="rows">
      {({ lines }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
        <section className={classes['scroll']} tabIndex={0} aria-label={t('import.problems')}>
          <ul className={classes['list']}>
            {lines.map((line) => (
              <li key={line.place}>
                <span className={classes['quiet']}>{lineName(line)}</span>{' '}
                {line.problems.map((problem) => problemWords(t, problem)).join(' · ')}{' '}
                {line.case && <a href={`#${caseAddress(line.case)}`}>{line.reference}</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Answer>
  )
}
