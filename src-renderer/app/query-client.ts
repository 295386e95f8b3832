import { QueryClient } from '@tanstack/react-query'

/**
 * What the main process knows lives in this cache alone. It is right until a topic is touched, so nothing grows stale by
 * itself, nothing is tried again behind the person's back, and a machine without a network is no reason to wait.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      },
      mutations: { networkMode: 'always', retry: false }
    }
  })
}
