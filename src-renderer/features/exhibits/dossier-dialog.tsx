import { Checkbox, Modal, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { mayReceive } from '../../../src-shared/domain/common/visibility'
import { redactedAmong } from '../../../src-shared/domain/dossier/exhibits'
import { type Variant, variants } from '../../../src-shared/domain/dossier/variant'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId, ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { pieceNames } from '../../../src-shared/texts/piece-names'
import { ActButton } from '../../components/act/act-button'
import { useFieldProps } from '../../components/form/use-field-props'
import { StatusMark } from '../../components/marks/status-mark'
import { JobProgress } from '../../components/safety/job-progress'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCaseCommands } from '../../lib/case-commands'
import { useJob } from '../../lib/jobs'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { listedOf } from './exhibit'
import classes from './exhibits.module.css'

interface DossierDialogProps {
  readonly view: CaseView
  readonly opened: boolean
  readonly onClose: () => void
}

/** Makes a dossier for somebody outside: for whom, what goes in and what stays, and the package that comes of it. */
export function DossierDialog({ view, opened, onClose }: DossierDialogProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('dossier.make.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {opened && <DossierForm view={view} />}
    </Modal>
  )
}

function DossierForm({ view }: Pick<DossierDialogProps, 'view'>) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const [variant, setVariant] = useState<Variant>('lawyer')
  const [to, setTo] = useState<ContactId | undefined>(undefined)
  const [title, setTitle] = useState('')
  const [zip, setZip] = useState(true)
  const { mediator } = useOrganisation()
  const [largest, setLargest] = useState<number | undefined>(undefined)
  // One file with all in it would be larger than what the reader takes.
  const oneZip = zip && largest === undefined
  const [left, setLeft] = useState<readonly AttachmentId[]>([])
  const job = useJob('dossier.make', { quiet: true })
  const parties = [...new Map(view.parties.map((one) => [one.contact, contactName(language, one.details)]))]
  const asked = {
    case: view.row.id,
    variant,
    title,
    zip: oneZip,
    leaveOut: [...left],
    ...(to && { to }),
    ...(largest && { largest })
  }
  const choose = (next: Variant) => {
    setVariant(next)
    setLargest(next === 'mediator' ? mediator?.largestFile : undefined)
  }
  const make = async () => void (await job.run((id) => ({ ...asked, job: id })))
  const refused = job.refused?.reason === 'cancelled' ? undefined : job.refused?.words
  if (job.done) return <Made view={view} made={job.done} variant={variant} to={to} />
  return (
    <div className={classes['original']}>
      <Select
        {...field({ label: t('dossier.make.variant'), hint: t('dossier.make.variant.hint') })}
        data-autofocus
        allowDeselect={false}
        value={variant}
        data={variants.map((value) => ({ value, label: t(`dossier.variant.${value}`) }))}
        onChange={(value) => choose(variants.find((one) => one === value) ?? variant)}
      />
      <Select
        {...field({ label: t('dossier.make.to'), optional: true })}
        clearable
        clearButtonProps={{ 'aria-label': t('dossier.make.to.clear') }}
        value={to ?? null}
        data={parties.map(([value, label]) => ({ value, label }))}
        onChange={(value) => setTo(parties.find(([id]) => id === value)?.[0])}
      />
      <TextInput
        {...field({ label: t('dossier.make.name'), hint: t('dossier.make.name.hint'), optional: true })}
        autoComplete="off"
        dir="auto"
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Contents view={view} variant={variant} left={left} onLeft={setLeft} />
      <NumberInput
        {...field({
          label: t('dossier.make.largest'),
          hint: t('dossier.make.largest.hint'),
          optional: true
        })}
        classNames={{ wrapper: classes['short'] ?? '' }}
        value={largest ?? ''}
        onChange={(given) => setLargest(typeof given === 'number' && given > 0 ? given : undefined)}
        allowDecimal={false}
        allowNegative={false}
        max={2_000}
        hideControls
        rightSection={<span className={classes['kind']}>{t('dossier.make.megabytes')}</span>}
        rightSectionWidth={48}
      />
      <Checkbox
        label={t('dossier.make.zip')}
        description={largest === undefined ? undefined : t('dossier.make.zip.spread')}
        checked={oneZip}
        disabled={largest !== undefined}
        onChange={({ currentTarget }) => setZip(currentTarget.checked)}
      />
      <div className={classes['foot']}>
        <RefusalLine words={refused} />
        {job.pending ? (
          <JobProgress label={t('dossier.make.running')} progress={job.progress} onCancel={job.cancel} />
        ) : (
          <div className={classes['acts']}>
            <ActButton label={t('dossier.make.act')} rank="main" onAct={make} inPalette={false} />
          </div>
        )}
      </div>
    </div>
  )
}

interface ContentsProps {
  readonly view: CaseView
  readonly variant: Variant
  readonly left: readonly AttachmentId[]
  readonly onLeft: (left: readonly AttachmentId[]) => void
}

/** Every piece, whether it goes in, and why not: this stays on our screen. */
function Contents({ view, variant, left, onLeft }: ContentsProps) {
  const { t } = useTexts()
  const names = pieceNames(t, view.pieces)
  const replaced = redactedAmong(view.pieces.filter(({ visibility }) => mayReceive(variant, visibility)))
  return (
    <fieldset className={classes['contents']}>
      <legend>{t('dossier.make.contents')}</legend>
      {listedOf(view).map(({ piece: { attachment, visibility } }) => {
        const { id } = attachment
        const may = mayReceive(variant, visibility)
        const goes = may && !replaced.has(id)
        const name = names.get(id) ?? attachment.name
        const stays = may
          ? t('dossier.make.replaced')
          : t('dossier.make.stays', { visibility: t(`visibility.${visibility}`) })
        const why = goes ? undefined : stays
        return (
          <Checkbox
            key={id}
            label={name}
            description={why ?? (name === attachment.name ? undefined : attachment.name)}
            disabled={!goes}
            checked={goes && !left.includes(id)}
            onChange={({ currentTarget }) =>
              onLeft(currentTarget.checked ? left.filter((one) => one !== id) : [...left, id])
            }
          />
        )
      })}
      <p className={classes['kind']}>{t('dossier.make.entries')}</p>
    </fieldset>
  )
}

interface MadeProps {
  readonly view: CaseView
  readonly made: Output<'dossier.make'>
  readonly variant: Variant
  readonly to: ContactId | undefined
}

/** What was made, and the note that it left. */
function Made({ view, made, variant, to }: MadeProps) {
  const { t, format } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const [noted, setNoted] = useState(false)
  const { fingerprint, exhibits, tooLarge, unread } = made
  const files = tooLarge.map(({ file, bytes }) => `${file} (${format.fileSize(bytes)})`)
  const note = async () => {
    const command = { type: 'hand-over-dossier', variant, fingerprint, exhibits, ...(to && { to }) } as const
    if ((await run(command, t('dossier.made.noted'))).ok) setNoted(true)
  }
  return (
    <div className={classes['original']}>
      <StatusMark tone="green">{t('dossier.made', { count: made.files })}</StatusMark>
      <p className={classes['said']}>
        <bdi>{made.path}</bdi>
      </p>
      {files.length > 0 && (
        <StatusMark tone="amber">
          {t('dossier.made.too-large', { count: files.length, files: format.list(files) })}
        </StatusMark>
      )}
      {unread.length > 0 && (
        <StatusMark tone="amber">
          {t('dossier.made.unread', { count: unread.length, numbers: format.list(unread.map(String)) })}
        </StatusMark>
      )}
      <p className={classes['said']}>{t('dossier.made.slip')}</p>
      <code className={classes['print']}>{fingerprint}</code>
      <div className={classes['acts']}>
        {!noted && <ActButton label={t('dossier.made.note')} rank="main" onAct={note} inPalette={false} />}
      </div>
    </div>
  )
}
