import { ActionIcon, Indicator, Popover, Stack, Tooltip } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { usualNewsDays } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'
import { FurtherSelects } from './further-selects'

interface MoreFiltersProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** The filters one needs less often, behind one button of the wide list. */
export function MoreFilters({ filters, onChange }: MoreFiltersProps) {
  const { t } = useTexts()
  const { owner, department, tag, days } = filters
  const active = [owner, department, tag].some((one) => one !== undefined) || days !== usualNewsDays
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
        <Stack gap="md">
          <FurtherSelects filters={filters} onChange={onChange} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
