import { ActionIcon, Indicator, Popover, Stack, Tooltip } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'

/** A button behind which filters stand; a dot says that some narrow the list. */
export function FilterButton({ active, children }: { readonly active: boolean; readonly children: ReactNode }) {
  const { t } = useTexts()
  return (
    <Popover position="bottom-end" trapFocus width={260}>
      <Popover.Target>
        <Tooltip label={t('inbox.filters')}>
          <Indicator disabled={!active} size={8} color="var(--accent)">
            <ActionIcon variant="default" size={34} aria-label={t('inbox.filters')}>
              <IconAdjustmentsHorizontal size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">{children}</Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
