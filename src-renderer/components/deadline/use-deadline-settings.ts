import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { halfYearOf, ratesOf } from '../../../src-shared/domain/deadline/interest/rates'
import type { DeadlineSettings } from '../../../src-shared/domain/deadline/settings'
import { useCommand } from '../../lib/commands'
import { call, ipcQuery } from '../../lib/ipc'
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

/** What is asked before a change that moves deadlines is saved. */
export interface SettingsQuestion {
  readonly deadlines: number
  readonly cases: number
  readonly onConfirm: () => Promise<void>
  readonly onCancel: () => void
}

/**
 * Keeps parts of the settings, and says so; a part that is as it was is no refusal. A rule or a lead time that moves open
 * deadlines is kept once somebody has answered `question`; then `onKept` is called.
 */
export function useKeepSettings(onKept?: () => void) {
  const { run, refused } = useCommand('organisation.do', { quiet: true })
  const notice = useNotice()
  const [question, setQuestion] = useState<SettingsQuestion | undefined>(undefined)
  const keep = async (settings: DeadlineSettings, said: string): Promise<boolean> => {
    const impact = settings.rules || settings.lead ? await call('deadline.impact', { settings }) : undefined
    if (!impact?.ok || impact.value.deadlines === 0) return write(settings, said)
    const onConfirm = async () => {
      setQuestion(undefined)
      if (await write(settings, said)) onKept?.()
    }
    setQuestion({ ...impact.value, onConfirm, onCancel: () => setQuestion(undefined) })
    return false
  }
  const write = async (settings: DeadlineSettings, said: string): Promise<boolean> => {
    const outcome = await run({ command: { type: 'set-deadline-settings', settings } })
    const done = outcome.ok || outcome.reason === 'nothing-changed'
    if (done) notice({ text: said })
    return done
  }
  return { keep, question, refused: refused?.reason === 'nothing-changed' ? undefined : refused?.words }
}

/** The half-year that runs today. */
export function useThisHalf() {
  return halfYearOf(useToday().today)
}
