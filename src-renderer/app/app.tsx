import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { firstCases } from '../features/inbox/use-case-rows'
import { ipcQuery, onNotice, refresh } from '../lib/ipc'
import { currentAddress } from '../lib/location'
import { places } from '../lib/places'
import { ComeBack } from './come-back'
import { createQueryClient } from './query-client'
import { StatusGate } from './status-gate'

/** Everything in the window. */
export function App() {
  const [client] = useState(askedAhead)
  return (
    <QueryClientProvider client={client}>
      <ComeBack />
      <StatusGate />
    </QueryClientProvider>
  )
}

/**
 * Asks what the first screens need before they are drawn, once it is known that there is a firm: the list or the day that
 * the address names, then who the firm is, on whose name the drawing begins, and what waits where while it is drawn.
 */
function askedAhead(): QueryClient {
  const client = createQueryClient()
  listen(client)
  void client.fetchQuery(ipcQuery('app.status', {})).then(
    async (status) => {
      if (status.kind !== 'open') return
      const [path, search = ''] = currentAddress().split('?', 2)
      if (path === places.cases) void client.prefetchQuery(firstCases(search))
      else void client.prefetchQuery(ipcQuery('today.list', {}))
      const firm = client.prefetchQuery(ipcQuery('organisation.get', {}))
      void client.prefetchQuery(ipcQuery('case.counts', {}))
      await firm
    },
    // Whoever shows it asks again and says why.
    () => undefined
  )
  return client
}

/**
 * Refreshes what the main process says was touched, whichever window touched it; as long as the window lives, and before
 * anything is asked: what changes while an answer is on its way is told, too.
 */
function listen(client: QueryClient): void {
  onNotice((notice) => {
    if (notice.kind === 'touched') void refresh(client, notice.topics)
    if (notice.kind === 'store') void refresh(client, ['app'])
  })
}
