import { memo } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { SidePanel } from '../../components/frame/side-panel'
import { HealthReasons } from '../../components/health/health-reasons'
import { goToCaseAct, goToCaseEntry } from '../../lib/places'
import { useTexts } from '../../lib/texts'

interface HealthPanelProps {
  readonly row: CaseRow | undefined
  readonly onClose: () => void
}

/** Why the case under the keyboard needs care, with the way to each entry and each act. */
export const HealthPanel = memo(function HealthPanel({ row, onClose }: HealthPanelProps) {
  const { t, format } = useTexts()
  return (
    <SidePanel
      opened={row !== undefined}
      title={row === undefined ? '' : `${t('inbox.health.panel')} · ${format.list(row.names)}`}
      onClose={onClose}
    >
      {row !== undefined && (
        <HealthReasons
          alarms={row.alarms}
          onEntry={(entry) => goToCaseEntry(row.id, entry)}
          onAct={(alarm) => goToCaseAct(row.id, alarm)}
        />
      )}
    </SidePanel>
  )
})
