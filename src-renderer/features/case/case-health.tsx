import { Popover, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { type AlarmAct, alarmActs } from '../../../src-shared/domain/case/alarm'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { type EventId, eventId } from '../../../src-shared/lib/ids'
import { HealthReasons } from '../../components/health/health-reasons'
import { HealthMark } from '../../components/marks/health-mark'
import { useAsked } from '../../lib/asked'
import { useHashSearch } from '../../lib/location'
import { dropParameter, goToCaseEntry } from '../../lib/places'
import { type AlarmTarget, alarmTarget } from './alarm-target'
import classes from './case.module.css'

interface CaseHealthProps {
  readonly view: CaseView
  readonly onTarget: (target: AlarmTarget) => void
}

/** The light of the case; pressed, it says why, from which entry, and what clears it. */
export function CaseHealth({ view, onTarget }: CaseHealthProps) {
  const { row } = view
  const [open, setOpen] = useState(false)
  const act = (asked: AlarmAct, entry: EventId | undefined) => {
    setOpen(false)
    onTarget(alarmTarget(asked, entry, view))
  }
  useAskedAct(act)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={360} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <UnstyledButton
          className={classes['health'] ?? ''}
          aria-expanded={open}
          aria-haspopup="dialog"
          onClick={() => setOpen(!open)}
        >
          <HealthMark alarms={row.alarms} worded told={open} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes['reasons'] ?? ''}>
        <HealthReasons
          alarms={row.alarms}
          onAct={(alarm) => act(alarm.act, alarm.entry)}
          onEntry={(entry) => {
            setOpen(false)
            goToCaseEntry(row.id, entry)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** What the address asks for, once: an act, and the entry it is about. */
function useAskedAct(run: (act: AlarmAct, entry: EventId | undefined) => void): void {
  const entry = eventId.safeParse(new URLSearchParams(useHashSearch()).get('of')).data
  useAsked('do', (asked) => {
    const act = alarmActs.find((one) => one === asked)
    if (act === undefined) return
    dropParameter('of')
    run(act, entry)
  })
}
