import { IconPackageExport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MachineId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { ChoiceField } from '../../components/form/choice-field'
import { JobProgress } from '../../components/safety/job-progress'
import { RefusalLine } from '../../components/safety/refusal-line'
import { ipcQuery } from '../../lib/ipc'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useSharedFolder } from './folder-part'
import { Holds } from './holds'
import { MachineName } from './machine-name'
import { useMachines } from './machines-part'
import { Note } from './note'
import classes from './transfer.module.css'

type Since = 'receipt' | 'last-package'

/** A package of everything that is news to one machine: since what it confirmed, or since the last one made for it. */
export function NewsPart({ machine }: { readonly machine: MachineId }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const [since, setSince] = useState<Since>('receipt')
  const { data: plan } = useQuery(ipcQuery('transfer.plan', { machine, since }))
  const one = useMachines()?.known.find(({ id }) => id === machine)
  const job = useJob('transfer.make', { quiet: true })
  const shared = useSharedFolder()
  const isShared = shared?.folder !== undefined && !shared.away
  if (job.pending) {
    return <JobProgress label={t('transfer.make.running')} progress={job.progress} onCancel={job.cancel} />
  }
  if (plan === undefined || one === undefined) return null
  const make = async (share: boolean) => void (await job.run((id) => ({ machine, since, job: id, share })))
  const { unconfirmed } = plan
  return (
    <>
      <p>{t('transfer.news')}</p>
      <MachineName one={one} />
      {unconfirmed && (
        <div className={classes['since']}>
          <ChoiceField
            label={t('transfer.news.since')}
            value={since}
            choices={[
              { value: 'receipt', label: t('transfer.news.receipt') },
              {
                value: 'last-package',
                label: t('transfer.news.last-package', { when: format.instant(unconfirmed, zone) })
              }
            ]}
            onChange={setSince}
          />
        </div>
      )}
      {plan.entries > 0 && <Holds plan={plan} />}
      {plan.entries === 0 && (
        <p className={classes['about']}>
          {plan.left > 0 ? t('transfer.left.all', { count: plan.left }) : t('refusal.nothing-new')}
        </p>
      )}
      <RefusalLine words={job.refused?.reason === 'cancelled' ? undefined : job.refused?.words} />
      {job.done && (
        <Note tone="green">
          {t('transfer.make.done-for', { file: job.done.file, size: format.fileSize(job.done.bytes) })}
        </Note>
      )}
      {plan.entries > 0 && (
        <div className={classes['acts']}>
          <ActButton
            label={t(isShared ? 'transfer.folder.put' : 'transfer.make')}
            rank="main"
            icon={IconPackageExport}
            onAct={() => make(isShared)}
          />
          {isShared && <ActButton label={t('transfer.folder.elsewhere')} onAct={() => make(false)} inPalette={false} />}
        </div>
      )}
    </>
  )
}
