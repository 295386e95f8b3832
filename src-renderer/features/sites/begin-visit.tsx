import { Button, Menu } from '@mantine/core'
import { IconWalk } from '@tabler/icons-react'
import { isEnded } from '../../../src-shared/domain/case/stages'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { beside } from '../../../src-shared/texts/entry-told'
import { goToCaseTab } from '../../lib/places'
import { useTexts } from '../../lib/texts'

/** A visit belongs to a case: of those still open on the site, one is picked, and its visits open. */
export function BeginVisit({ cases }: { readonly cases: readonly CaseRow[] }) {
  const { t } = useTexts()
  const open = cases.filter((row) => !isEnded(row.stage) && row.mergedInto === undefined)
  if (open.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconWalk size={16} stroke={1.6} aria-hidden />}>
          {t('visits.begin')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {open.map((row) => (
          <Menu.Item key={row.id} onClick={() => goToCaseTab(row.id, 'visits')}>
            {beside(row.title || t('inbox.untitled'), row.reference)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
