import { Button, Menu } from '@mantine/core'
import { type Icon, IconTableImport, IconWalk } from '@tabler/icons-react'
import { isEnded } from '../../../src-shared/domain/case/stages'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId } from '../../../src-shared/lib/ids'
import { beside } from '../../../src-shared/texts/entry-told'
import { goToCaseTab, goToList } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './sites.module.css'

/** A visit belongs to a case: of those still open on the site, one is picked, and its visits open. */
export function BeginVisit({ cases }: OnSite) {
  const { t } = useTexts()
  return <OnCase cases={cases} label={t('visits.begin')} icon={IconWalk} onPick={(id) => goToCaseTab(id, 'visits')} />
}

/** So does a list of defects that somebody sent. */
export function ReceiveList({ cases }: OnSite) {
  const { t } = useTexts()
  return <OnCase cases={cases} label={t('lists.receive')} icon={IconTableImport} onPick={goToList} />
}

interface OnSite {
  readonly cases: readonly CaseRow[]
}

interface OnCaseProps extends OnSite {
  readonly label: string
  readonly icon: Icon
  readonly onPick: (id: CaseId) => void
}

function OnCase({ cases, label, icon: Mark, onPick }: OnCaseProps) {
  const { t } = useTexts()
  const open = cases.filter((row) => !isEnded(row.stage) && row.mergedInto === undefined)
  if (open.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Mark size={16} stroke={1.6} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {open.map((row) => (
          <Menu.Item key={row.id} className={classes['begin']} onClick={() => onPick(row.id)}>
            {beside(row.title || t('inbox.untitled'), row.reference)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
