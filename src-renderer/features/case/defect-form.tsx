import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { ActButton } from '../../components/act/act-button'
import { DefectFields, type DefectValues, emptyDefect } from '../../components/defects/defect-fields'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { PanelForm } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** A defect as it is reported: where, what, with its photographs. */
export function DefectForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const { send, refused, errors } = usePanelCommand({ view, onClose })
  const [values, setValues] = useState<DefectValues>(emptyDefect)
  const [files, setFiles] = useState<readonly Attachment[]>([])
  const intake = useIntake((taken) => setFiles((before) => [...before, ...taken]))
  const submit = () => {
    const { trade, responsible, ...rest } = values
    return send(
      {
        type: 'observe-defect',
        ...rest,
        attachments: [...files],
        ...(trade.trim() !== '' && { trade }),
        ...(responsible && { responsible })
      },
      t('composer.recorded')
    )
  }
  return (
    <PanelForm actLabel={t('defects.add')} onSubmit={submit} refused={refused} onClose={onClose}>
      <DefectFields view={view} values={values} errors={errors} onChange={setValues} />
      <GivenFiles files={files} onRemove={(id) => setFiles(files.filter((file) => file.id !== id))} />
      <IntakeLine intake={intake} />
      <div>
        <ActButton
          label={t('files.choose-pictures')}
          size="small"
          onAct={() => intake.choose('pictures')}
          inPalette={false}
        />
      </div>
    </PanelForm>
  )
}
