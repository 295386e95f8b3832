import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ipcQuery, reads, refresh, Unanswered } from '../../../src-renderer/lib/ipc'
import { channels } from '../../../src-shared/ipc/channels'
import { contract } from '../../../src-shared/ipc/contract'
import { topics } from '../../../src-shared/ipc/topics'

const call = vi.fn()
let client: QueryClient

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  vi.stubGlobal('window', { entente: { call } })
})
afterEach(() => {
  call.mockReset()
  client.clear()
})

const answers = (value: unknown) => call.mockResolvedValue({ ok: true, value })

describe('a question', () => {
  test('is known by its channel and its input, and asked once', async () => {
    answers({ kind: 'locked' })
    expect(ipcQuery('app.status', {}).queryKey).toEqual(['app.status', {}])
    await client.fetchQuery(ipcQuery('app.status', {}))
    await client.fetchQuery(ipcQuery('app.status', {}))
    expect(call).toHaveBeenCalledTimes(1)
    expect(call).toHaveBeenCalledWith('app.status', {})
  })

  test('that is refused throws the reason and the reference of the log', async () => {
    call.mockResolvedValue({ ok: false, reason: 'failed', logRef: 'ab12cd34' })
    const asked = client.fetchQuery(ipcQuery('organisation.get', {}))
    await expect(asked).rejects.toBeInstanceOf(Unanswered)
    await expect(asked).rejects.toMatchObject({ reason: 'failed', logRef: 'ab12cd34' })
  })
})

describe('a topic that was touched', () => {
  test('makes stale what reads it, and nothing else', async () => {
    answers({})
    await client.fetchQuery(ipcQuery('case.counts', {}))
    await client.fetchQuery(ipcQuery('organisation.get', {}))
    await refresh(client, ['cases'])
    expect(client.getQueryState(['case.counts', {}])?.isInvalidated).toBe(true)
    expect(client.getQueryState(['organisation.get', {}])?.isInvalidated).toBe(false)
  })

  test('is read by some channel, whichever it is', () => {
    expect(topics.filter((topic) => !channels.some((channel) => reads(contract, channel, [topic])))).toEqual([])
    expect(reads(contract, 'no.such-channel', topics)).toBe(false)
  })
})
