import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ContactSummary } from '../../src-shared/ipc/contract/shapes'
import { ipcQuery } from './ipc'

const SHOWN = 6

/** Known contacts that a text finds: by name, e-mail, phone or town. None for less than two letters. */
export function useContacts(text: string): readonly ContactSummary[] {
  const query = text.trim().slice(0, 200)
  const found = useQuery({
    ...ipcQuery('contact.list', { query, limit: SHOWN }),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData
  })
  return query.length >= 2 ? (found.data?.contacts ?? []) : []
}
