import { IconPackageExport } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import {
  type CaseId,
  caseId,
  type LetterId,
  letterId,
  type MachineId,
  machineId,
  type VisitId,
  visitId
} from '../../../src-shared/lib/ids'
import { beside } from '../../../src-shared/texts/entry-told'
import type { Translate } from '../../../src-shared/texts/translator'
import { ActButton } from '../../components/act/act-button'
import { ChoiceField } from '../../components/form/choice-field'
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
  const address = useHashSearch()
  const asked = useMemo(() => askedIn(new URLSearchParams(address)), [address])
  const heading = useRef<HTMLHeadingElement>(null)
  // Asked for from below, it would begin out of sight.
  useEffect(() => {
    if (address !== '') heading.current?.focus()
  }, [address])
  return (
    <Sheet>
      <h2 ref={heading} tabIndex={-1}>
        {t('transfer.make')}
      </h2>
      {asked.machine !== undefined && <NewsPart key={asked.machine} machine={asked.machine} />}
      {asked.machine === undefined && asked.cases.length > 0 && <Chosen key={address} asked={asked} />}
      {asked.machine === undefined && asked.cases.length === 0 && (
        <>
          <p className={classes['about']}>{t('transfer.make.text')}</p>
          <ActButton label={t('transfer.make.to-cases')} onAct={() => goTo('cases')} />
        </>
      )}
    </Sheet>
  )
}

interface Asked {
  readonly machine: MachineId | undefined
  readonly cases: readonly CaseId[]
  /** What it is made for, where that is not the cases themselves. */
  readonly visit: VisitId | undefined
  readonly letters: readonly LetterId[]
}

function askedIn(search: URLSearchParams): Asked {
  const listed = (name: string): readonly string[] => (search.get(name) ?? '').split(',')
  return {
    machine: machineId.safeParse(search.get('machine')).data,
    cases: listed('cases').flatMap((id) => caseId.safeParse(id).data ?? []),
    visit: visitId.safeParse(search.get('visit')).data,
    letters: listed('letters').flatMap((id) => letterId.safeParse(id).data ?? [])
  }
}

function Chosen({ asked }: { readonly asked: Asked }) {
  const machines = useMachines()
  return machines === undefined ? null : <MakeForm asked={asked} known={trusted(machines)} />
}

/** What the package is made for, where somebody came from a visit or from letters to be signed. */
function Purpose({ asked: { cases, visit, letters } }: { readonly asked: Asked }) {
  const { t } = useTexts()
  const [id] = cases
  if (letters.length > 0) return <p>{t('transfer.for.letters', { count: letters.length })}</p>
  return id === undefined || visit === undefined ? null : <ForVisit id={id} visit={visit} />
}

function ForVisit({ id, visit }: { readonly id: CaseId; readonly visit: VisitId }) {
  const { t } = useTexts()
  const { data: view } = useQuery(ipcQuery('case.get', { id }))
  const found = view?.visits.find((one) => one.id === visit)
  if (!view || !found) return null
  const what = beside(t('visit.number', { number: found.number }), t(`visit.kind.${found.kind}`))
  return <p>{t('transfer.for.visit', { what, reference: view.row.reference })}</p>
}

interface MakeFormProps {
  readonly asked: Asked
  readonly known: Machines['known']
}

function MakeForm({ asked, known }: MakeFormProps) {
  const { t, format } = useTexts()
  const { cases } = asked
  const [lock, setLock] = useState(() => firstLock(known))
  const [whole, setWhole] = useState(false)
  const isFor = asked.visit !== undefined || asked.letters.length > 0
  // For a visit or a letter goes what the machines lack of its case; of a chosen case all of it.
  const without = isFor && !whole && 'machines' in lock ? lock.machines : []
  const chosen = { cases: [...cases], linked: !isFor, without: [...without] }
  const { data: plan } = useQuery({ ...ipcQuery('transfer.plan', chosen), placeholderData: keepPreviousData })
  const job = useJob('transfer.make', { quiet: true })
  const shared = useSharedFolder()
  const isShared = shared?.folder !== undefined && !shared.away
  const make = async (share: boolean) => void (await job.run((id) => ({ ...chosen, lock, job: id, share })))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void make(isShared)
  }
  // What was said of the machines or the words chosen before is true of those alone.
  const choose = (next: typeof lock) => {
    job.clear()
    setLock(next)
  }
  if (plan === undefined) return null
  if (job.pending) {
    return <JobProgress label={t('transfer.make.running')} progress={job.progress} onCancel={job.cancel} />
  }
  const { done } = job
  const refused = job.refused?.reason === 'cancelled' ? undefined : job.refused
  return (
    <>
      <Purpose asked={asked} />
      <Holds plan={plan} />
      {isFor && <p className={classes['about']}>{t('transfer.for.text')}</p>}
      <form className={classes['form']} onSubmit={submit}>
        <LockFields known={known} value={lock} onChange={choose} />
        {isFor && 'machines' in lock && (
          <ChoiceField
            label={t('transfer.whole')}
            value={whole ? 'all' : 'news'}
            choices={[
              { value: 'news', label: t('transfer.whole.news') },
              { value: 'all', label: t('transfer.whole.all') }
            ]}
            onChange={(what) => setWhole(what === 'all')}
          />
        )}
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
    </>
  )
}

/** What to say of a lock that was refused: words that are missing or too short, a machine not chosen. */
function lockWords(t: Translate, { words, fields }: Refused<'transfer.make'>): string {
  if (fields['lock.machines'] !== undefined) return t('transfer.lock.none')
  return Object.values(fields)[0] ?? words
}
