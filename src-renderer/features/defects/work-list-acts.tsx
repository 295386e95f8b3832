import { Menu } from '@mantine/core'
import { IconChevronDown, IconDeviceFloppy, IconKeyboard, IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { CaseId } from '../../../src-shared/lib/ids'
import { useActs } from '../../components/act/acts'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { goToFilledList } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './defects.module.css'

/** What each firm has to repair, on paper, and what comes back of it. */
export function WorkListActs({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: print } = useCommand('work-lists.print')
  const { run: save } = useCommand('work-lists.save')
  const acts = useMemo(
    () => [
      {
        id: 'work-list.print',
        label: t('work-list.print'),
        icon: IconPrinter,
        run: async () => {
          if ((await print({ case: id })).ok) notice({ text: t('work-list.printed') })
        }
      },
      {
        id: 'work-list.save',
        label: t('work-list.save'),
        icon: IconDeviceFloppy,
        run: async () => {
          if ((await save({ case: id })).ok) notice({ text: t('work-list.saved') })
        }
      },
      { id: 'filled.open', label: t('filled.open'), icon: IconKeyboard, run: () => goToFilledList(id) }
    ],
    [id, t, notice, print, save]
  )
  useActs(acts)
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <button type="button" className={classes['menu']}>
          {t('work-list.menu')}
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ id: act, label, icon: Mark, run }) => (
          <Menu.Item key={act} leftSection={<Mark size={16} stroke={1.6} aria-hidden />} onClick={() => void run()}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
