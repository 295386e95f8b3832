import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { BridgeListener } from './bridge-listener'
import { createQueryClient } from './query-client'
import { StatusGate } from './status-gate'

/** Everything in the window. */
export function App() {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <BridgeListener />
      <StatusGate />
    </QueryClientProvider>
  )
}
