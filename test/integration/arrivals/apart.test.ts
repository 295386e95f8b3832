import { expect, it } from 'vitest'
import { readArrivalApart } from '../../../src-main/arrivals/read/read-arrival-apart'
import { entity, envelope } from '../../fixtures/arrivals/make-mail'

const mail = { name: 'a.eml', bytes: entity(envelope, 'Bonjour') }

it('reads in a thread of its own', async () => {
  const read = await readArrivalApart(mail)
  expect(read).toMatchObject({ ok: true, value: { kind: 'mail', newest: 'Bonjour' } })
})

it('ends what takes too long', async () => {
  expect(await readArrivalApart(mail, { within: 1 })).toEqual({ ok: false, reason: 'exhausting' })
})

it('ends when it is called off', async () => {
  const stop = new AbortController()
  const reading = readArrivalApart(mail, { signal: stop.signal })
  stop.abort(new Error('called off'))
  await expect(reading).rejects.toThrow('called off')
})
