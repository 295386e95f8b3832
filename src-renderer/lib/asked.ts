import { useEffect, useRef } from 'react'
import { useHashSearch } from './location'
import { dropParameter } from './places'

/** Obeys a parameter of the address once, where one arrives with it; then it is gone. */
export function useAsked(name: string, run: (value: string) => void): void {
  const asked = new URLSearchParams(useHashSearch()).get(name)
  const obey = useRef(run)
  obey.current = run
  useEffect(() => {
    if (asked === null) return
    dropParameter(name)
    obey.current(asked)
  }, [asked, name])
}
