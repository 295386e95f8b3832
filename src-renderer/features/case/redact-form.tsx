import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { ActButton } from '../../components/act/act-button'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { Thumbnail } from '../../components/files/thumbnail'
import { PanelForm } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import classes from './case.module.css'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** A copy with something hidden, beside the original that keeps everything. */
export function RedactForm({ view, onClose, original }: PanelProps & { readonly original: Attachment }) {
  const { t } = useTexts()
  const { send, refused } = usePanelCommand({ view, onClose })
  const [files, setFiles] = useState<readonly Attachment[]>([])
  const [missing, setMissing] = useState(false)
  const intake = useIntake((taken) => setFiles((before) => [...before, ...taken]))
  const submit = async () => {
    setMissing(files.length === 0)
    if (files.length === 0) return
    const attachments = files.map((file) => ({ ...file, madeFrom: { id: original.id, how: 'redacted' as const } }))
    await send({ type: 'add-evidence', text: '', attachments }, t('exhibits.redacted'))
  }
  return (
    <PanelForm
      actLabel={t('exhibits.redact')}
      onSubmit={submit}
      refused={refused ?? (missing ? t('composer.files-missing') : undefined)}
      onClose={onClose}
    >
      <p className={classes['soft']}>{t('exhibits.redact.hint')}</p>
      <div className={classes['marks']}>
        <Thumbnail file={original} side={44} />
        <bdi className="cut">{original.name}</bdi>
      </div>
      <GivenFiles files={files} onRemove={(id) => setFiles(files.filter((file) => file.id !== id))} />
      <IntakeLine intake={intake} />
      <div>
        <ActButton label={t('files.choose')} size="small" onAct={() => intake.choose('files')} inPalette={false} />
      </div>
    </PanelForm>
  )
}
