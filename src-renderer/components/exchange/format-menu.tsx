import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { memo, useMemo, useState } from 'react'
import { goTo } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useActs } from '../act/acts'

interface FormatMenuProps {
  readonly formats: readonly { readonly format: string; readonly label: string }[]
  readonly pending: boolean
  readonly onSave: (format: string) => Promise<void>
}

/** The files a list can leave as, by the palette too; and the way to the import. */
export const FormatMenu = memo(function FormatMenu({ formats, pending, onSave }: FormatMenuProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const acts = useMemo(
    () => formats.map(({ format, label }) => ({ id: `export-${format}`, label, run: () => onSave(format) })),
    [formats, onSave]
  )
  useActs(acts)
  return (
    <Menu position="bottom-end" opened={open} onChange={setOpen}>
      <Menu.Target>
        <Tooltip label={t('export.menu')} disabled={open}>
          <ActionIcon variant="default" size={34} aria-label={t('export.menu')} loading={pending}>
            <IconTableExport size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act.id} onClick={() => void act.run()}>
            {act.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => goTo('import')}>{t('import.act')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
})
