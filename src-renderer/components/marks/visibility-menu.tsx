import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type Visibility, visibilities } from '../../../src-shared/domain/common/visibility'
import { useTexts } from '../../lib/texts'
import { VisibilityMark } from './visibility-mark'
import classes from './visibility-menu.module.css'

interface VisibilityMenuProps {
  readonly visibility: Visibility
  /** What it is the visibility of, for reading aids. */
  readonly of: string
  /** What a change also concerns, in words. */
  readonly note?: string | undefined
  readonly onChange: (to: Visibility) => void
}

/** Who may see this, and the way to change it. */
export function VisibilityMenu({ visibility, of, note, onChange }: VisibilityMenuProps) {
  const { t } = useTexts()
  return (
    <Menu position="bottom-end" width={300} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes['target']}
          aria-label={t('visibility.menu', { of, visibility: t(`visibility.${visibility}`) })}
        >
          <VisibilityMark visibility={visibility} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {note !== undefined && <Menu.Label>{note}</Menu.Label>}
        {visibilities.map((one) => (
          <Menu.Item
            key={one}
            {...(one === visibility && { 'aria-current': true })}
            leftSection={<IconCheck size={16} stroke={1.6} aria-hidden opacity={one === visibility ? 1 : 0} />}
            onClick={() => one !== visibility && onChange(one)}
          >
            {t(`visibility.${one}`)}
            <span className={classes['hint']}>{t(`visibility.${one}.hint`)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
