import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { onNotice, refresh } from '../lib/ipc'

/**
 * Refreshes what the main process says was touched, whichever window touched it. Coming back to the window asks for the
 * status again: the day may have changed in the meantime.
 */
export function BridgeListener() {
  const client = useQueryClient()
  // The focus that a window takes when it opens is no coming back.
  const away = useRef(false)
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind === 'touched') void refresh(client, notice.topics)
        if (notice.kind === 'store') void refresh(client, ['app'])
      }),
    [client]
  )
  useEffect(() => {
    const back = () => {
      if (away.current) void refresh(client, ['app'])
      away.current = false
    }
    const leave = () => {
      away.current = true
    }
    window.addEventListener('focus', back)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('focus', back)
      window.removeEventListener('blur', leave)
    }
  }, [client])
  return null
}
