import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { halfYearOf, ratesOf } from '../../../src-shared/domain/deadline/interest/rates'
import type { DeadlineSettings } from '../../../src-shared/domain/deadline/settings'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useToday } from '../../lib/today'
import { useNotice } from '../act/notices'

/** What is shipped of deadlines and rates, and what the firm set. */
export function useDeadlineSettings() {
  return useQuery(ipcQuery('deadline.settings', {}))
}

/** The rates that hold, the firm's before those shipped; undefined until they are read. */
export function useRates() {
  const { data } = useDeadlineSettings()
  return useMemo(() => data && ratesOf(data.rates, data.own.rates), [data])
}

/** Keeps parts of the settings, and says so; a part that is as it was is no refusal. */
export function useKeepSettings() {
  const { run, refused } = useCommand('organisation.do', { quiet: true })
  const notice = useNotice()
  const keep = async (settings: DeadlineSettings, said: string): Promise<boolean> => {
    const outcome = await run({ command: { type: 'set-deadline-settings', settings } })
    const done = outcome.ok || outcome.reason === 'nothing-changed'
    if (done) notice({ text: said })
    return done
  }
  return { keep, refused: refused?.reason === 'nothing-changed' ? undefined : refused?.words }
}

/** The half-year that runs today. */
export function useThisHalf() {
  return halfYearOf(useToday().today)
}
