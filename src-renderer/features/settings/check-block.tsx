import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { StatusMark } from '../../components/marks/status-mark'
import { JobProgress } from '../../components/safety/job-progress'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './settings.module.css'

/** Reads everything again and compares. */
export function CheckBlock() {
  const { t } = useTexts()
  const check = useJob('vault.check', { quiet: true })
  const refused = check.refused?.reason === 'cancelled' ? undefined : check.refused?.words
  return (
    <section>
      <h2>{t('check.title')}</h2>
      <p>{t('check.text')}</p>
      {check.pending ? (
        <JobProgress label={t('check.running')} progress={check.progress} onCancel={check.cancel} />
      ) : (
        <ActButton label={t('check.now')} onAct={async () => void (await check.run((job) => ({ job })))} />
      )}
      <RefusalLine words={refused} />
      {check.done !== undefined && <Report report={check.done} />}
    </section>
  )
}

function Report({ report }: { readonly report: Output<'vault.check'> }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const counts = {
    entries: t('count.entries', { count: report.entries }),
    attachments: t('count.exhibits', { count: report.attachments })
  }
  return (
    <div className={classes['outcome']}>
      {report.ok ? (
        <StatusMark tone="green">{t('check.ok', counts)}</StatusMark>
      ) : (
        <StatusMark tone="brick">{t('check.problems', { count: report.problems.length })}</StatusMark>
      )}
      <div className={classes['soft']}>{t('check.at', { when: format.instant(report.checkedAt, zone) })}</div>
      {!report.ok && (
        <>
          <p>{t('check.problems.text')}</p>
          <ul className={classes['problems']}>
            {report.problems.map((problem) => (
              <ProblemLine key={`${problem.kind} ${problem.where}`} problem={problem} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

type Problem = Output<'vault.check'>['problems'][number]

/** In words first, with the files' own names; then as the check calls it, for whoever helps. */
function ProblemLine({ problem: { kind, where, files = [] } }: { readonly problem: Problem }) {
  const { t, format } = useTexts()
  const named = files.map(({ name, reference }) =>
    reference === undefined ? name : t('check.file', { name, reference })
  )
  return (
    <li>
      <div>
        {t(`check.kind.${kindWords(kind)}`)}
        {named.length > 0 && <bdi className={classes['which']}>{format.list(named)}</bdi>}
      </div>
      <code>{`${kind} ${where}`}</code>
    </li>
  )
}

function kindWords(kind: string) {
  switch (kind) {
    case 'attachment-missing':
    case 'attachment-no-file':
      return 'missing-file'
    case 'attachment-altered':
      return 'altered-file'
    case 'attachment-other-file':
      return 'other-file'
    case 'tip':
      return 'end'
    case 'database':
      return 'database'
    default:
      return kind.startsWith('chain-') ? 'history' : 'lists'
  }
}
