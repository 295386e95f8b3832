import { IconPackageExport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { type CaseId, caseId, machineId } from '../../../src-shared/lib/ids'
import type { Translate } from '../../../src-shared/texts/translator'
import { ActButton } from '../../components/act/act-button'
import { Sheet } from '../../components/frame/sheet'
import { JobProgress } from '../../components/safety/job-progress'
import { RefusalLine } from '../../components/safety/refusal-line'
import type { Refused } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useJob } from '../../lib/jobs'
import { useHashSearch } from '../../lib/location'
import { goTo } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useSharedFolder } from './folder-part'
import { Holds } from './holds'
import { firstLock, LockFields, trusted } from './lock-fields'
import { type Machines, useMachines } from './machines-part'
import { NewsPart } from './news-part'
import { Note } from './note'
import classes from './transfer.module.css'

/** A package of the cases that the address names: what it holds, how large it is, its passphrase, its file. */
export function MakePart() {
  const { t } = useTexts()
  const search = new URLSearchParams(useHashSearch())
  const asked = search.get('cases') ?? ''
  const machine = machineId.safeParse(search.get('machine')).data
  const cases = useMemo(() => asked.split(',').flatMap((id) => caseId.safeParse(id).data ?? []), [asked])
  return (
    <Sheet>
      <h2>{t('transfer.make')}</h2>
      {machine !== undefined && <NewsPart key={machine} machine={machine} />}
      {machine === undefined && cases.length > 0 && <Chosen key={asked} cases={cases} />}
      {machine === undefined && cases.length === 0 && (
        <>
          <p className={classes['about']}>{t('transfer.make.text')}</p>
          <ActButton label={t('transfer.make.to-cases')} onAct={() => goTo('cases')} />
        </>
      )}
    </Sheet>
  )
}

function Chosen({ cases }: { readonly cases: readonly CaseId[] }) {
  const { data: plan } = useQuery(ipcQuery('transfer.plan', { cases: [...cases] }))
  const machines = useMachines()
  if (plan === undefined || machines === undefined) return null
  return (
    <>
      <Holds plan={plan} />
      <MakeForm cases={cases} known={trusted(machines)} />
    </>
  )
}

interface MakeFormProps {
  readonly cases: readonly CaseId[]
  readonly known: Machines['known']
}

function MakeForm({ cases, known }: MakeFormProps) {
  const { t, format } = useTexts()
  const [lock, setLock] = useState(() => firstLock(known))
  const job = useJob('transfer.make', { quiet: true })
  const shared = useSharedFolder()
  const isShared = shared?.folder !== undefined && !shared.away
  const make = async (share: boolean) => void (await job.run((id) => ({ cases: [...cases], lock, job: id, share })))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void make(isShared)
  }
  if (job.pending) {
    return <JobProgress label={t('transfer.make.running')} progress={job.progress} onCancel={job.cancel} />
  }
  const { done } = job
  const refused = job.refused?.reason === 'cancelled' ? undefined : job.refused
  return (
    <form className={classes['form']} onSubmit={submit}>
      <LockFields known={known} value={lock} onChange={setLock} />
      <RefusalLine words={refused && lockWords(t, refused)} />
      {done && (
        <Note tone="green">
          {t('machines' in lock ? 'transfer.make.done-for' : 'transfer.make.done', {
            file: done.file,
            size: format.fileSize(done.bytes)
          })}
        </Note>
      )}
      <div className={classes['acts']}>
        <ActButton
          label={t(isShared ? 'transfer.folder.put' : 'transfer.make')}
          rank="main"
          icon={IconPackageExport}
          onAct={() => make(isShared)}
        />
        {isShared && <ActButton label={t('transfer.folder.elsewhere')} onAct={() => make(false)} inPalette={false} />}
      </div>
    </form>
  )
}

/** What to say of a lock that was refused: words that are missing or too short, a machine not chosen. */
function lockWords(t: Translate, { words, fields }: Refused<'transfer.make'>): string {
  if (fields['lock.machines'] !== undefined) return t('transfer.lock.none')
  return Object.values(fields)[0] ?? words
}
