import { useRef } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import { ActButton } from '../../components/act/act-button'
import { DefectFields, type DefectValues, emptyDefect } from '../../components/defects/defect-fields'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { VisibilityChoice } from '../../components/form/visibility-choice'
import { PanelForm } from '../../components/frame/side-panel'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import { type PanelProps, usePanelCommand } from './use-panel-command'

interface Reported {
  readonly values: DefectValues
  readonly files: readonly Attachment[]
  readonly visibility: Visibility
}

const kept: KeptForms<Reported> = new Map()
const empty: Reported = { values: emptyDefect, files: [], visibility: 'internal' }

/** A defect as it is reported: where, what, with its photographs. */
export function DefectForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const { form, change, drop } = useKeptForm(kept, view.row.id, empty)
  const { values, files, visibility } = form
  const close = () => {
    drop()
    onClose()
  }
  const { send, refused, errors } = usePanelCommand({ view, onClose: close })
  const latest = useRef(files)
  latest.current = files
  const intake = useIntake((taken) => change({ files: [...latest.current, ...taken] }))
  const submit = () => {
    const { trade, responsible, ...rest } = values
    return send(
      {
        type: 'observe-defect',
        ...rest,
        visibility,
        attachments: [...files],
        ...(trade.trim() !== '' && { trade }),
        ...(responsible && { responsible })
      },
      t('composer.recorded')
    )
  }
  return (
    <PanelForm actLabel={t('defects.add')} onSubmit={submit} refused={refused} onClose={close}>
      <DefectFields view={view} values={values} errors={errors} onChange={(changed) => change({ values: changed })} />
      <GivenFiles files={files} onRemove={(id) => change({ files: files.filter((file) => file.id !== id) })} />
      <IntakeLine intake={intake} />
      <div>
        <ActButton
          label={t('files.choose-pictures')}
          size="small"
          onAct={() => intake.choose('pictures')}
          inPalette={false}
        />
      </div>
      <VisibilityChoice value={visibility} onChange={(to) => change({ visibility: to })} />
    </PanelForm>
  )
}
