import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { firstCases } from '../features/inbox/use-case-rows'
import { ipcQuery } from '../lib/ipc'
import { currentAddress } from '../lib/location'
import { places } from '../lib/places'
import { BridgeListener } from './bridge-listener'
import { createQueryClient } from './query-client'
import { StatusGate } from './status-gate'

/** Everything in the window. */
export function App() {
  const [client] = useState(askedAhead)
  return (
    <QueryClientProvider client={client}>
      <BridgeListener />
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
