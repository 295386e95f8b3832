import { ActionIcon, Checkbox, Tooltip } from '@mantine/core'
import { IconFolderPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { SidePanel } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'

/** The folders of this computer whose new files come in by themselves. */
export function FoldersPanel({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTexts()
  return (
    <SidePanel opened={opened} title={t('arrivals.folders')} onClose={onClose}>
      <Folders />
    </SidePanel>
  )
}

function Folders() {
  const { t } = useTexts()
  const notice = useNotice()
  const folders = useQuery(ipcQuery('arrival.folders', {})).data?.folders ?? []
  const [existing, setExisting] = useState(false)
  const { run: watch } = useCommand('arrival.watch-folder')
  const { run: unwatch } = useCommand('arrival.unwatch-folder')
  const add = async () => {
    const done = await watch({ existing })
    if (done.ok) notice({ text: t('arrivals.folders.added') })
  }
  return (
    <div className={classes['panel']}>
      <p>{t('arrivals.folders.text')}</p>
      {folders.length === 0 && <p className={classes['soft']}>{t('arrivals.folders.none')}</p>}
      <ul className={classes['folders']}>
        {folders.map(({ id, path }) => (
          <li key={id}>
            <bdi title={path}>{path}</bdi>
            <Tooltip label={t('arrivals.folders.remove', { path })}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('arrivals.folders.remove', { path })}
                onClick={() => void unwatch({ id })}
              >
                <IconX size={16} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      <Checkbox
        label={t('arrivals.folders.existing')}
        checked={existing}
        onChange={(event) => setExisting(event.currentTarget.checked)}
      />
      <div>
        <ActButton label={t('arrivals.folders.add')} icon={IconFolderPlus} onAct={add} inPalette={false} />
      </div>
    </div>
  )
}
