import { Select } from '@mantine/core'
import { IconEar, IconPaperclip, IconPencilPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { type Visibility, visibilities } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useActs } from '../../components/act/acts'
import { IntakeLine } from '../../components/files/intake-line'
import { FileDrop } from '../../components/form/file-drop'
import { SavedMark } from '../../components/marks/saved-mark'
import { StatusMark } from '../../components/marks/status-mark'
import { CameraDialog } from '../../components/recording/camera-dialog'
import { RecordButtons } from '../../components/recording/record-buttons'
import { VoiceNote } from '../../components/recording/voice-note'
import { Answer } from '../../lib/answer'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'
import { useStoredDraft } from '../../lib/use-draft'
import { ArrivedPanel } from './arrived-panel'
import classes from './composer.module.css'
import { type ComposerForm, emptyFor, readDraft } from './composer-form'
import { EntryFields } from './entry-fields'
import { type ComposerState, useComposer } from './use-composer'

interface Around {
  /** Stands beside the act that opens it, such as the one that begins a call. */
  readonly beside: ReactNode
  /** Opens the listening sheet, which says more of a call or a visit. */
  readonly onListen: () => void
}
interface ComposerProps extends Around {
  readonly view: CaseView
}

/** Where one writes into a case: folded to one line at its foot until a key, a click or a dropped file opens it. */
export function Composer({ view, ...props }: ComposerProps) {
  const draft = useStoredDraft({ kind: 'composer', case: view.row.id })
  return (
    <Answer query={draft} shape="rows">
      {({ draft: kept }) => (
        <Writing key={view.row.id} view={view} {...props} draft={readDraft(kept?.content, emptyFor(view))} />
      )}
    </Answer>
  )
}

function Writing({ view, draft, beside, onListen }: ComposerProps & { readonly draft: ComposerForm }) {
  const { t } = useTexts()
  const first = useRef(draft)
  const composer = useComposer(view, first.current)
  usePastedFiles(composer.arrived.add)
  return (
    <>
      {composer.open ? (
        <OpenComposer view={view} composer={composer} onListen={onListen} />
      ) : (
        <FoldedComposer composer={composer} beside={beside} />
      )}
      <FileDrop onFiles={composer.arrived.add} words={{ title: t('dropzone.title'), hint: t('arrived.drop.hint') }} />
      <ArrivedPanel view={view} ids={composer.arrived.ids} onShow={composer.arrived.show} />
      <CameraDialog
        opened={composer.recording.device === 'camera'}
        onPicture={(picture) => composer.intake.add([picture])}
        onClose={() => composer.recording.use(undefined)}
      />
    </>
  )
}

function FoldedComposer({ composer, beside }: Pick<Around, 'beside'> & { readonly composer: ComposerState }) {
  const { t } = useTexts()
  const { setOpen } = composer
  const further = useMemo(
    () => [
      { id: 'composer.open', label: t('composer.title'), keys: fixedKeys.case.writeAnywhere, run: () => setOpen(true) }
    ],
    [t, setOpen]
  )
  useActs(further)
  return (
    <div className={classes['folded']}>
      <ActButton
        label={t('composer.open')}
        icon={IconPencilPlus}
        keys={fixedKeys.case.write}
        onAct={() => setOpen(true)}
      />
      {beside}
      {!composer.empty && <StatusMark tone="amber">{t('composer.draft')}</StatusMark>}
      <Recording composer={composer} />
      <IntakeLine intake={composer.arrived.line} />
    </div>
  )
}

function OpenComposer({
  view,
  composer,
  onListen
}: Omit<ComposerProps, 'beside'> & { readonly composer: ComposerState }) {
  const { t } = useTexts()
  const { form, errors, refused, intake, arrived, saver, record, discard, fold, empty, recording } = composer
  const unfinished = recording.device === 'voice' ? t('voice.unfinished') : undefined
  return (
    <section
      className={classes['open']}
      aria-label={t('composer.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        fold()
      }}
    >
      <div className={classes['fields']}>
        {recording.device === 'voice' && (
          <VoiceNote
            onTaken={recording.replaceFile}
            onDropped={recording.leaveOut}
            onClose={() => recording.use(undefined)}
          />
        )}
        <EntryFields view={view} form={form} errors={errors} intake={arrived.line} onChange={composer.change} />
      </div>
      <div className={classes['acts']}>
        <VisibilityField value={form.visibility} onChange={(visibility) => composer.change({ visibility })} />
        {!empty && <SavedMark state={saver.saved} />}
        {refused !== undefined && (
          <span role="alert" className={classes['refused']}>
            <StatusMark tone="brick">{refused}</StatusMark>
          </span>
        )}
        {!empty && <ActButton label={t('action.delete-draft')} rank="quiet" size="small" onAct={discard} />}
        {(form.kind === 'call' || form.kind === 'visit' || form.kind === 'counter') && (
          <ActButton label={t('intake.sheet.listen')} icon={IconEar} size="small" onAct={onListen} inPalette={false} />
        )}
        <Recording composer={composer} />
        <ActButton
          label={t('composer.attach')}
          icon={IconPaperclip}
          size="small"
          onAct={() => intake.choose('files')}
        />
        <ActButton label={t('composer.close')} rank="quiet" size="small" onAct={fold} inPalette={false} />
        <ActButton
          label={t('composer.record')}
          size="small"
          keys={fixedKeys.writing.finish}
          reason={unfinished}
          onAct={record}
        />
      </div>
    </section>
  )
}

function Recording({ composer: { recording } }: { readonly composer: ComposerState }) {
  return <RecordButtons onVoice={() => recording.use('voice')} onCamera={() => recording.use('camera')} />
}

interface VisibilityFieldProps {
  readonly value: Visibility
  readonly onChange: (value: Visibility) => void
}

/** Who may see the entry, always in sight, in a word and a sentence. */
function VisibilityField({ value, onChange }: VisibilityFieldProps) {
  const { t } = useTexts()
  return (
    <span className={classes['visibility']}>
      <Select
        aria-label={t('composer.visibility')}
        size="xs"
        w={150}
        data={visibilities.map((one) => ({ value: one, label: t(`visibility.${one}`) }))}
        value={value}
        allowDeselect={false}
        onChange={(picked) => onChange(visibilities.find((one) => one === picked) ?? value)}
      />
      <span className={classes['hint']}>{t(`visibility.${value}.hint`)}</span>
    </span>
  )
}

/** Files pasted anywhere on the case, as long as no dialog is open. */
function usePastedFiles(add: (files: readonly File[]) => Promise<void>): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || document.querySelector('[aria-modal="true"]') !== null) return
      event.preventDefault()
      void add(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [add])
}
