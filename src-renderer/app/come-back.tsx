import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { refresh } from '../lib/ipc'

/** Coming back to the window asks for the status again: the day may have changed in the meantime. */
export function ComeBack() {
  const client = useQueryClient()
  // The focus that a window takes when it opens is no coming back.
  const away = useRef(false)
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
