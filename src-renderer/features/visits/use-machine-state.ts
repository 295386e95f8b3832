import { useEffect, useState } from 'react'

interface Battery extends EventTarget {
  /** From 0 to 1. */
  readonly level: number
  readonly charging: boolean
}

/** Chromium has it, the standard types do not. */
type MayHaveBattery = Navigator & { readonly getBattery?: () => Promise<Battery> }

const batteryOf = (machine: MayHaveBattery): Promise<Battery> | undefined => machine.getBattery?.()

/** How full the battery is, where the machine has one and says so. */
export function useBattery(): { readonly level: number; readonly charging: boolean } | undefined {
  const [state, setState] = useState<{ level: number; charging: boolean } | undefined>(undefined)
  useEffect(() => {
    const shown = new AbortController()
    void batteryOf(navigator)?.then((battery) => {
      const read = () => setState({ level: battery.level, charging: battery.charging })
      if (shown.signal.aborted) return
      read()
      battery.addEventListener('levelchange', read, { signal: shown.signal })
      battery.addEventListener('chargingchange', read, { signal: shown.signal })
    })
    return () => shown.abort()
  }, [])
  return state
}
