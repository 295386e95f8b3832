import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { ipcQuery } from '../lib/ipc'
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

/** Asks what the first screens need before they are drawn: who the firm is, once it is known that there is one. */
function askedAhead(): QueryClient {
  const client = createQueryClient()
  void client.fetchQuery(ipcQuery('app.status', {})).then(
    async (status) => {
      if (status.kind === 'open') await client.prefetchQuery(ipcQuery('organisation.get', {}))
    },
    // Whoever shows it asks again and says why.
    () => undefined
  )
  return client
}
