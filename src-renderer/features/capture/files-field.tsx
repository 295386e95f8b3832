import { IconCamera, IconPaperclip } from '@tabler/icons-react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { ActButton } from '../../components/act/act-button'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { useTexts } from '../../lib/texts'
import type { Intake } from '../../lib/use-intake'
import classes from './capture.module.css'

interface FilesFieldProps {
  readonly files: readonly Attachment[]
  readonly intake: Intake
  readonly onChange: (files: Attachment[]) => void
}

/** Photographs and files: dropped anywhere on the page, pasted, or chosen. */
export function FilesField({ files, intake, onChange }: FilesFieldProps) {
  const { t } = useTexts()
  return (
    <fieldset className={classes['files']} aria-label={t('capture.files')}>
      <span className={classes['label']}>{t('capture.files')}</span>
      <span className={classes['hint']}>{t('capture.files.hint')}</span>
      <GivenFiles files={files} onRemove={(id) => onChange(files.filter((file) => file.id !== id))} />
      <IntakeLine intake={intake} />
      <div className={classes['choose']}>
        <ActButton
          label={t('files.choose-pictures')}
          icon={IconCamera}
          size="small"
          onAct={() => intake.choose('pictures')}
        />
        <ActButton label={t('files.choose')} icon={IconPaperclip} size="small" onAct={() => intake.choose('files')} />
      </div>
    </fieldset>
  )
}
