import { TextInput } from '@mantine/core'
import {
  type ConductKind,
  conductKinds,
  type ExposureKind,
  exposureKinds
} from '../../../src-shared/domain/case/vocabulary'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { ContactId } from '../../../src-shared/lib/ids'
import { GivenPieces } from '../../components/files/given-pieces'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { Prose } from './listening-fields'
import type { SheetProps } from './listening-panel'
import { PartyField } from './party-field'
import { useSheetCommand } from './use-sheet-command'

interface Exposure {
  readonly kind: ExposureKind
  readonly place: string
  readonly text: string
  readonly files: readonly Attachment[]
}
const keptExposures: KeptForms<Exposure> = new Map()
const noExposure: Exposure = { kind: 'review', place: '', text: '', files: [] }

/** The dispute is told in public: where, what is said there, with its picture as a piece. */
export function ExposureForm({ view, onClose }: SheetProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { form, change, drop } = useKeptForm(keptExposures, view.row.id, noExposure)
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const submit = async () => {
    const { files, ...rest } = form
    if (!(await send({ type: 'mark-exposure', ...rest, attachments: [...files] }, t('exposure.recorded')))) return
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('exposure.record')} onSubmit={submit} refused={refused} onClose={onClose}>
      <ChoiceField
        label={t('exposure.kind')}
        look="chips"
        value={form.kind}
        choices={exposureKinds.map((value) => ({ value, label: t(`exposure-kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextInput
        {...field({ label: t('exposure.place'), hint: t('exposure.place.hint'), error: errorOf('place') })}
        autoComplete="off"
        maxLength={300}
        value={form.place}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <Prose
        label={t('exposure.text')}
        rows={3}
        optional
        error={errorOf('text')}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <p>{t('exposure.screenshot')}</p>
      <GivenPieces what="pictures" files={form.files} onChange={(files) => change({ files })} />
    </PanelForm>
  )
}

interface Conduct {
  readonly kind: ConductKind
  readonly by?: ContactId | undefined
  readonly text: string
  readonly files: readonly Attachment[]
}
const keptConducts: KeptForms<Conduct> = new Map()

/** Facts of abuse or threat, as they took place: never a judgement of the person, never seen outside. */
export function ConductForm({ view, onClose }: SheetProps) {
  const { t } = useTexts()
  const first = view.parties[0]?.contact
  const none: Conduct = { kind: 'insult', text: '', files: [], ...(first && { by: first }) }
  const { form, change, drop } = useKeptForm(keptConducts, view.row.id, none)
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const submit = async () => {
    const { kind, by, text, files } = form
    const more = { attachments: [...files], ...(by && { by }) }
    const done = await send(
      { type: 'mark-conduct', kind, text, visibility: 'internal', ...more },
      t('conduct.recorded')
    )
    if (!done) return
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('conduct.record')} onSubmit={submit} refused={refused} onClose={onClose}>
      <ChoiceField
        label={t('conduct.kind')}
        look="chips"
        value={form.kind}
        choices={conductKinds.map((value) => ({ value, label: t(`conduct-kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <PartyField view={view} label={t('conduct.by')} value={form.by} onChange={(by) => change({ by })} />
      <Prose
        label={t('conduct.text')}
        hint={t('conduct.text.hint')}
        rows={5}
        error={errorOf('text')}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <GivenPieces what="files" files={form.files} onChange={(files) => change({ files })} />
      <p>{t('conduct.internal')}</p>
    </PanelForm>
  )
}
