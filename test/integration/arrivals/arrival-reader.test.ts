import { afterEach, beforeEach, expect, it } from 'vitest'
import { ArrivalReader } from '../../../src-main/arrivals/read/arrival-reader'
import { entity, envelope } from '../../fixtures/arrivals/make-mail'

const mail = (words: string) => ({ name: 'a.eml', bytes: entity(envelope, words) })
const holder = { reader: new ArrivalReader() }
beforeEach(() => {
  holder.reader = new ArrivalReader()
})
afterEach(() => holder.reader.close())

it('reads one after the other in a thread of its own', async () => {
  const answers = await Promise.all(['un', 'deux', 'trois'].map((words) => holder.reader.read(mail(words))))
  expect(answers).toMatchObject(
    ['un', 'deux', 'trois'].map((newest) => ({ ok: true, value: { kind: 'mail', newest } }))
  )
})

it('ends what takes too long, and reads the next', async () => {
  const hasty = new ArrivalReader({ within: 1 })
  expect(await hasty.read(mail('trop'))).toEqual({ ok: false, reason: 'exhausting' })
  await hasty.close()
  const first = holder.reader.read(mail('un'))
  await new Promise((resolve) => setTimeout(resolve, 0))
  await holder.reader.close()
  expect(await first).toEqual({ ok: false, reason: 'exhausting' })
  expect(await holder.reader.read(mail('deux'))).toMatchObject({ ok: true, value: { newest: 'deux' } })
})

it('stops when it is called off, what is running and what is waiting', async () => {
  const stop = new AbortController()
  const readings = ['un', 'deux'].map((words) => holder.reader.read(mail(words), stop.signal))
  stop.abort(new Error('called off'))
  for (const reading of await Promise.allSettled(readings)) {
    expect(reading).toMatchObject({ status: 'rejected', reason: { message: 'called off' } })
  }
  expect(await holder.reader.read(mail('trois'))).toMatchObject({ ok: true })
})
