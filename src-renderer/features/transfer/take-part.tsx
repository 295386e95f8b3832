import { IconPackageImport } from '@tabler/icons-react'
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { Sheet } from '../../components/frame/sheet'
import { JobProgress } from '../../components/safety/job-progress'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { useJob } from '../../lib/jobs'
import { useHashSearch } from '../../lib/location'
import { isDropped, leaveDropped } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { FolderPart } from './folder-part'
import { PassphraseField } from './passphrase-field'
import { PreviewPart } from './preview-part'
import classes from './transfer.module.css'

/** A package taken: its file, its passphrase, what it would change, and what it changed. */
export function TakePart() {
  const { t } = useTexts()
  const choosing = useCommand('transfer.choose')
  const opening = useJob('transfer.open', { quiet: true })
  const taking = useJob('transfer.take', { quiet: true })
  const leave = () => {
    opening.clear()
    taking.clear()
  }
  const look = async (which: { readonly found?: string; readonly dropped?: true }) => {
    leave()
    const chosen = await choosing.run(which)
    // One that was made for machines needs nobody's words.
    if (chosen.ok && chosen.value.lock === 'machines') await opening.run((job) => ({ job }))
  }
  const choose = (found?: string) => look(found === undefined ? {} : { found })
  const take = async () => {
    if ((await taking.run((job) => ({ job }))).ok) choosing.clear()
  }
  const lookAtDropped = async () => {
    leaveDropped()
    await look({ dropped: true })
  }
  useDropped(lookAtDropped, !opening.pending && !taking.pending)
  if (opening.pending || taking.pending) {
    const [label, job] = opening.pending
      ? ([t('transfer.opening'), opening] as const)
      : ([t('transfer.taking'), taking] as const)
    return (
      <Sheet>
        <h2>{t('transfer.take')}</h2>
        <JobProgress label={label} progress={job.progress} onCancel={job.cancel} />
      </Sheet>
    )
  }
  if (taking.done) {
    return (
      <>
        <PreviewPart preview={taking.done} done onAgain={() => choose()} />
        <Sheet>
          <FolderPart onLook={choose} />
        </Sheet>
      </>
    )
  }
  if (opening.done) {
    return <PreviewPart preview={opening.done} onTake={take} onLeave={leave} refused={taking.refused?.words} />
  }
  return (
    <Sheet>
      <h2>{t('transfer.take')}</h2>
      <p className={classes['about']}>{t('transfer.take.text')}</p>
      {choosing.done && (
        <OpenForm
          key={choosing.done.file}
          chosen={choosing.done}
          open={async (passphrase) =>
            void (await opening.run((job) => (passphrase === undefined ? { job } : { passphrase, job })))
          }
          refused={opening.refused?.reason === 'cancelled' ? undefined : opening.refused?.words}
        />
      )}
      <div className={classes['acts']}>
        <ActButton label={t('transfer.choose')} icon={IconPackageImport} onAct={() => choose()} />
      </div>
      <FolderPart onLook={choose} />
    </Sheet>
  )
}

/** Somebody dropped a package on the window: it is looked at once nothing else is being opened or taken. */
function useDropped(look: () => Promise<void>, isFree: boolean): void {
  const address = useHashSearch()
  const latest = useEffectEvent(look)
  useEffect(() => {
    if (isFree && isDropped(address)) void latest()
  }, [address, isFree])
}

interface OpenFormProps {
  readonly chosen: Output<'transfer.choose'>
  /** Without words where it was made for machines. */
  readonly open: (passphrase: string | undefined) => Promise<void>
  readonly refused: string | undefined
}

function OpenForm({ chosen: { file, lock }, open, refused }: OpenFormProps) {
  const { t } = useTexts()
  const [passphrase, setPassphrase] = useState('')
  const look = () => open(lock === 'machines' ? undefined : passphrase)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void look()
  }
  return (
    <form className={classes['form']} onSubmit={submit}>
      <p>
        <bdi>{t('transfer.chosen', { file })}</bdi>
      </p>
      {lock === 'machines' ? (
        <p className={classes['about']}>{t('transfer.sealed')}</p>
      ) : (
        <PassphraseField value={passphrase} onChange={setPassphrase} />
      )}
      <RefusalLine words={refused} />
      <div>
        <ActButton label={t('transfer.open')} rank="main" onAct={look} />
      </div>
    </form>
  )
}
