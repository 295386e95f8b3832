import { createContext, type ReactNode, use, useMemo } from 'react'
import type { PlainDate, TimeZone } from '../../src-shared/lib/plain-date'

export interface Today {
  readonly today: PlainDate
  /** The workspace's home time zone, in which hours are shown. */
  readonly zone: TimeZone
}

const TodayContext = createContext<Today | undefined>(undefined)

interface TodayProviderProps extends Today {
  readonly children: ReactNode
}

/** The day it is for this workspace. It comes from the main process, so that tests and pictures can choose it. */
export function TodayProvider({ today, zone, children }: TodayProviderProps) {
  const value = useMemo(() => ({ today, zone }), [today, zone])
  return <TodayContext value={value}>{children}</TodayContext>
}

export function useToday(): Today {
  const value = use(TodayContext)
  if (value === undefined) throw new Error('useToday needs a TodayProvider above it')
  return value
}
