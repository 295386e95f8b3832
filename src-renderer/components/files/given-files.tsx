import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { useTexts } from '../../lib/texts'
import classes from './given-files.module.css'
import { Thumbnail } from './thumbnail'

interface GivenFilesProps {
  readonly files: readonly Attachment[]
  readonly onRemove: (id: AttachmentId) => void
}

/** The files that will go with what is being written, each with the way to leave it out. */
export function GivenFiles({ files, onRemove }: GivenFilesProps) {
  const { t, format } = useTexts()
  if (files.length === 0) return null
  return (
    <ul className={classes['files']} aria-label={t('files.given')}>
      {files.map((file) => (
        <li key={file.id} className={classes['file']}>
          <Thumbnail file={file} side={44} />
          <span className={classes['words']}>
            <bdi className="cut" title={file.name}>
              {file.name}
            </bdi>
            <span className={classes['size']}>{format.fileSize(file.size)}</span>
          </span>
          <Tooltip label={t('files.leave-out', { name: file.name })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('files.leave-out', { name: file.name })}
              onClick={() => onRemove(file.id)}
            >
              <IconX size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}
