import { IconBattery2, IconBatteryCharging, IconDatabase } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './site-mode.module.css'
import { useBattery } from './use-machine-state'

const ASKED_EVERY_MS = 30_000
/** Below these, one should think of stopping: a fifth of the battery, room for some 200 photographs. */
const LOW_BATTERY = 0.2
const LOW_DISK = 1_000_000_000

/** What a visit can fail for: the battery, where the machine has one, and the room on the disk. */
export function MachineState() {
  const { t, format } = useTexts()
  const battery = useBattery()
  const { data } = useQuery({ ...ipcQuery('vault.room', {}), refetchInterval: ASKED_EVERY_MS })
  const percent = battery && Math.round(battery.level * 100)
  return (
    <ul className={classes['machine']}>
      {battery !== undefined && percent !== undefined && (
        <li data-low={battery.level < LOW_BATTERY && !battery.charging}>
          {battery.charging ? (
            <IconBatteryCharging size={22} stroke={1.75} aria-hidden />
          ) : (
            <IconBattery2 size={22} stroke={1.75} aria-hidden />
          )}
          <span className="only-read-aloud">{t('visit.battery')}</span> {t('visit.percent', { percent })}
        </li>
      )}
      {data !== undefined && (
        <li data-low={data.free < LOW_DISK}>
          <IconDatabase size={22} stroke={1.75} aria-hidden />
          {t('visit.free', { size: format.fileSize(data.free) })}
        </li>
      )}
    </ul>
  )
}
