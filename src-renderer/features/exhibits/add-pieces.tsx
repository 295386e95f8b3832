import { TextInput } from '@mantine/core'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Happened } from '../../../src-shared/domain/common/happened'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { ChoiceField } from '../../components/form/choice-field'
import { EditForm } from '../../components/form/edit-form'
import { useFieldProps } from '../../components/form/use-field-props'
import { VisibilityChoice } from '../../components/form/visibility-choice'
import { HappenedField } from '../../components/happened/happened-field'
import { emptyHappened, type HappenedForm, readHappened } from '../../components/happened/happened-form'
import { dateWithFiles } from '../../components/happened/proposed-date'
import type { CommandForm } from '../../lib/command-form'
import { useTexts } from '../../lib/texts'
import { type Today, useToday } from '../../lib/today'
import type { Intake } from '../../lib/use-intake'
import { asCopies, type How, hows } from './pieces'

/** Pieces chosen and not yet in the case: nothing that has entered can be taken out again, so they are looked at first. */
export interface Staged {
  readonly files: readonly Attachment[]
  readonly text: string
  readonly happened: HappenedForm
  readonly visibility: Visibility
  /** The piece they were made from, when they are copies. */
  readonly from?: { readonly piece: Attachment; readonly how: How } | undefined
}

export const nothingStaged: Staged = {
  files: [],
  text: '',
  happened: emptyHappened('now'),
  visibility: 'internal'
}

/** With these files, and the date they bring unless somebody typed one; a copy is dated as its original. */
export function withFiles(staged: Staged, files: readonly Attachment[], here: Today): Partial<Staged> {
  return { files, ...(staged.from === undefined && { happened: dateWithFiles(staged, files, here) }) }
}

function commandOf({ files, text, visibility, from }: Staged, happened: Happened | undefined): CaseCommandInput {
  const attachments = from === undefined ? [...files] : asCopies(files, from.piece.id, from.how)
  return { type: 'add-evidence', text, visibility, attachments, ...(happened && { happened }) }
}

interface AddPiecesProps {
  readonly view: CaseView
  readonly staged: CommandForm<Staged>
  readonly intake: Intake
  readonly onHide: () => void
  readonly onDone: () => void
}

/** What is said of the pieces before they enter the case: what they show, from when, who may see them. */
export function AddPieces({ staged, intake, onHide, onDone }: AddPiecesProps) {
  const { t } = useTexts()
  const { today, zone } = useToday()
  const field = useFieldProps()
  const { form, change } = staged
  const { files, from } = form
  const when = readHappened(form.happened, { today, zone })
  const submit = async () => {
    if (!when.ok || files.length === 0) return
    const said = t('pieces.recorded', { count: files.length })
    if (await staged.submit(commandOf(form, when.value), said)) onDone()
  }
  const label = from === undefined ? t('pieces.form') : t('pieces.copy-of', { name: from.piece.name })
  return (
    <EditForm
      label={label}
      submit={t('pieces.record', { count: files.length })}
      onSubmit={submit}
      onHide={onHide}
      onCancel={onDone}
      refused={staged.refused}
    >
      <strong>{label}</strong>
      {from !== undefined && (
        <ChoiceField
          label={t('pieces.how')}
          hint={from.how === 'redacted' ? t('exhibits.redact.hint') : undefined}
          value={from.how}
          choices={hows.map((value) => ({ value, label: t(`pieces.how.${value}`) }))}
          onChange={(how) => change({ from: { ...from, how } })}
        />
      )}
      <GivenFiles
        files={files}
        onRemove={(id) =>
          change(
            withFiles(
              form,
              files.filter((file) => file.id !== id),
              { today, zone }
            )
          )
        }
      />
      <IntakeLine intake={intake} />
      <TextInput
        {...field({ label: t('pieces.text'), optional: true, error: staged.errorOf('text') })}
        autoComplete="off"
        dir="auto"
        value={form.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <HappenedField
        label={t('pieces.happened')}
        withTime
        value={form.happened}
        errors={when.ok ? {} : when.errors}
        onChange={(happened) => change({ happened })}
      />
      <VisibilityChoice value={form.visibility} onChange={(visibility) => change({ visibility })} />
    </EditForm>
  )
}
