import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../src-main/ipc/answer'
import type { Handlers } from '../../../src-main/ipc/handlers'
import { channels } from '../../../src-shared/ipc/channels'
import { contract } from '../../../src-shared/ipc/contract'
import type { Procedure } from '../../../src-shared/ipc/procedure'
import { openDesk } from '../../support/desk'
import { type Harm, harmed, hostileNames, hostileValue, placesIn, seedOf } from '../../support/malformed'

const RUNS = 300

async function deskThatCounts() {
  const desk = await openDesk()
  const called: string[] = []
  const counting = channels.map((channel) => [channel, async () => void called.push(channel)])
  const handlers: Handlers = { ...desk.answering.handlers, ...Object.fromEntries(counting) }
  return { desk, called, answering: { ...desk.answering, handlers } }
}

describe('input that does not fit', () => {
  it.each(channels)('%s is refused before its handler sees it', async (channel) => {
    const { desk, called, answering } = await deskThatCounts()
    const { input }: Procedure = contract[channel]
    const seed = seedOf(channel)
    const harm = fc.record({
      path: fc.constantFrom(...placesIn(seed)),
      how: fc.constantFrom<Harm['how']>('remove', 'add', 'put'),
      value: fc.constantFrom(...hostileNames)
    })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(harm, async (one) => {
        const sent = harmed(seed, one, hostileValue(one.value))
        if (input.safeParse(sent).success) return
        refused += 1
        const reply = await answer(channel, sent, answering)
        expect(reply).toMatchObject({ ok: false, reason: 'invalid-input' })
        expect(JSON.stringify(reply).length).toBeLessThan(10_000)
      }),
      { numRuns: RUNS }
    )
    expect(called).toEqual([])
    expect(desk.notices).toEqual([])
    expect(refused).toBeGreaterThan(RUNS / 10)
  })
})
