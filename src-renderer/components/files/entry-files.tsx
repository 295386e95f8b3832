import { Menu } from '@mantine/core'
import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { pictureAddress } from '../../lib/attachment-address'
import { useTexts } from '../../lib/texts'
import type { FileActs } from '../../lib/use-file-acts'
import classes from './entry-files.module.css'
import { isPicture, isSound, mediaOf } from './media'
import { PictureDialog } from './picture-dialog'
import { Thumbnail } from './thumbnail'

interface EntryFilesProps {
  readonly files: readonly Attachment[]
  readonly acts: FileActs
}

/** The files of an entry: pictures as thumbnails in a row that open large, the others by name. */
export function EntryFiles({ files, acts }: EntryFilesProps) {
  const { t } = useTexts()
  const [at, setAt] = useState<number | undefined>(undefined)
  const pictures = files.filter((file) => isPicture(file.mediaType))
  const others = files.filter((file) => !isPicture(file.mediaType))
  const sounds = files.filter((file) => isSound(file.mediaType))
  return (
    <div className={classes['files']}>
      {pictures.length > 0 && (
        <ul className={classes['row']} aria-label={t('timeline.files')}>
          {pictures.map((file, place) => (
            <li key={file.id}>
              <button
                type="button"
                className={classes['look']}
                title={file.name}
                aria-label={t('exhibits.look', { name: file.name })}
                onClick={() => setAt(place)}
              >
                <Thumbnail file={file} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {sounds.map((file) => (
        <Sound key={file.id} file={file} />
      ))}
      {others.length > 0 && (
        <ul className={classes['row']} aria-label={t('timeline.files')}>
          {others.map((file) => (
            <li key={file.id}>
              <FileMenu file={file} acts={acts} />
            </li>
          ))}
        </ul>
      )}
      {at !== undefined && (
        <PictureDialog
          pictures={pictures}
          at={at}
          onMove={setAt}
          onClose={() => setAt(undefined)}
          onOpen={acts.open}
          onSave={acts.save}
        />
      )}
    </div>
  )
}

function Sound({ file }: { readonly file: Attachment }) {
  const { t } = useTexts()
  const label = t('files.listen', { name: file.name })
  // biome-ignore lint/a11y/useMediaCaption: what is said in it stands in the words of its entry, if anywhere
  return <audio className={classes['sound']} controls preload="none" src={pictureAddress(file.id)} aria-label={label} />
}

function FileMenu({ file, acts }: { readonly file: Attachment; readonly acts: FileActs }) {
  const { t, format } = useTexts()
  const media = mediaOf(file.mediaType)
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes['file']} title={file.name}>
          <media.icon size={18} stroke={1.5} aria-hidden />
          <bdi className="cut">{file.name}</bdi>
          <span className={classes['size']}>{format.fileSize(file.size)}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void acts.open(file)}>{t('exhibits.open')}</Menu.Item>
        <Menu.Item onClick={() => void acts.save(file)}>{t('exhibits.save')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
