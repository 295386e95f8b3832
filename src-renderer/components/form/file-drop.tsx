import { Dropzone } from '@mantine/dropzone'
import { IconPaperclip } from '@tabler/icons-react'
import { useTexts } from '../../lib/texts'
import classes from './file-drop.module.css'

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void
  /** Off while there is nothing to attach to. */
  readonly active?: boolean
  /** What will become of them; without it they are joined to what is being written. */
  readonly words?: { readonly title: string; readonly hint: string }
}

/** Files may be dropped anywhere on the window: an overlay says what will become of them. Every kind of file is taken. */
export function FileDrop({ onFiles, active = true, words }: FileDropProps) {
  const { t } = useTexts()
  return (
    <Dropzone.FullScreen
      active={active}
      onDrop={(files) => onFiles(files)}
      classNames={{ fullScreen: classes['screen'] ?? '', root: classes['zone'] ?? '', inner: classes['inner'] ?? '' }}
    >
      <div className={classes['words']}>
        <IconPaperclip size={32} stroke={1.25} aria-hidden />
        <strong className={classes['title']}>{words?.title ?? t('dropzone.title')}</strong>
        <span>{words?.hint ?? t('dropzone.hint')}</span>
      </div>
    </Dropzone.FullScreen>
  )
}
