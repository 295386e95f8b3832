import { Popover, UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type AlarmAct, alarmActs } from '../../../src-shared/domain/case/alarms'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { HealthReasons } from '../../components/health/health-reasons'
import { HealthMark } from '../../components/marks/health-mark'
import { useHashSearch } from '../../lib/location'
import { dropParameter, goToCaseEntry } from '../../lib/places'
import { alarmTarget } from './alarm-target'
import classes from './case.module.css'
import type { StepTarget } from './step-target'

interface CaseHealthProps {
  readonly view: CaseView
  readonly onTarget: (target: StepTarget) => void
}

/** The light of the case; pressed, it says why, from which entry, and what clears it. */
export function CaseHealth({ view: { row }, onTarget }: CaseHealthProps) {
  const [open, setOpen] = useState(false)
  const act = (asked: AlarmAct) => {
    setOpen(false)
    onTarget(alarmTarget(asked, row))
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
          <HealthMark alarms={row.alarms} worded />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes['reasons'] ?? ''}>
        <HealthReasons
          alarms={row.alarms}
          onAct={act}
          onEntry={(entry) => {
            setOpen(false)
            goToCaseEntry(row.id, entry)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** One who comes from a list to clear an alarm finds it open, once. */
function useAskedAct(run: (act: AlarmAct) => void): void {
  const asked = new URLSearchParams(useHashSearch()).get('do')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the address asks for counts
  useEffect(() => {
    const act = alarmActs.find((one) => one === asked)
    if (asked !== null) dropParameter('do')
    if (act !== undefined) run(act)
  }, [asked])
}
