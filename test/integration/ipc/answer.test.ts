import { describe, expect, it } from 'vitest'
import { answer } from '../../../src-main/ipc/answer'
import type { Handlers } from '../../../src-main/ipc/handlers'
import { type Desk, openDesk } from '../../support/desk'

const JOB = '0190f5fe-0000-7000-8000-00000000000a'
const draft = { key: { kind: 'capture' }, content: '{}' }

/** The same desk with some handlers replaced. */
function withHandlers(desk: Desk, handlers: Partial<Handlers>) {
  return { ...desk.answering, handlers: { ...desk.answering.handlers, ...handlers } }
}
/** Notices follow the answer, so that who asked hears of the end first. */
const announced = () => new Promise((resolve) => setImmediate(resolve))

describe('an answer', () => {
  it('tells the windows what a success touched, and nothing after a refusal', async () => {
    const desk = await openDesk()
    const removed = withHandlers(desk, { 'draft.remove': async () => ({ ok: true, value: {} }) })
    await answer('draft.remove', { key: draft.key }, removed)
    expect(desk.notices).toEqual([])
    await announced()
    expect(desk.notices).toEqual([{ kind: 'touched', topics: ['drafts'] }])
    await answer('draft.remove', { key: draft.key }, desk.answering)
    expect(desk.notices).toHaveLength(1)
  })

  it('of a bug is a reference to the log, which keeps nothing people wrote', async () => {
    const desk = await openDesk()
    const secret = 'Mme Lefèbvre n’a pas payé'
    const broken = withHandlers(desk, { 'draft.save': async () => Promise.reject(new Error(secret)) })
    const reply = await answer('draft.save', draft, broken)
    expect(reply).toEqual({ ok: false, reason: 'failed', logRef: expect.stringMatching(/^[0-9a-f]{8}$/u) })
    const line = desk.log.at(-1) ?? ''
    expect(line).toContain(reply.ok || reply.reason !== 'failed' ? '-' : reply.logRef)
    expect(line).toContain('"channel":"draft.save"')
    expect(desk.log.join('')).not.toContain('Lef')
  })

  it.each(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])(
    'of a disk that is full (%s) says so, not that there is a bug',
    async (code) => {
      const desk = await openDesk()
      const full = withHandlers(desk, {
        'draft.save': async () => Promise.reject(Object.assign(new Error('full'), { code }))
      })
      expect(await answer('draft.save', draft, full)).toEqual({ ok: false, reason: 'disk-full' })
    }
  )

  it('of the wrong shape never reaches a window while the application is being tested', async () => {
    const desk = await openDesk()
    const wrong = withHandlers(desk, {
      'draft.save': async () => Object({ ok: true, value: { savedAt: 'yesterday' } })
    })
    expect(await answer('draft.save', draft, wrong)).toMatchObject({ ok: false, reason: 'failed' })
    const unchecked = { ...wrong, checkAnswers: false }
    expect(await answer('draft.save', draft, unchecked)).toMatchObject({ ok: true })
  })
})

describe('a job', () => {
  it('tells its progress, and ends with its answer', async () => {
    const desk = await openDesk()
    const working = withHandlers(desk, {
      'vault.check': async (_input, { progress }) => {
        progress(1, 3)
        progress(3, 3)
        return { ok: false, reason: 'not-open' }
      }
    })
    await answer('vault.check', { job: JOB }, working)
    expect(desk.notices).toEqual([
      { kind: 'progress', job: JOB, done: 1, total: 3 },
      { kind: 'progress', job: JOB, done: 3, total: 3 }
    ])
    expect(await answer('job.cancel', { job: JOB }, working)).toEqual({ ok: true, value: { cancelled: false } })
  })

  it('can be cancelled from another call, and its id is taken while it runs', async () => {
    const desk = await openDesk()
    const working = withHandlers(desk, {
      'vault.check': (_input, { signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve({ ok: false, reason: 'cancelled' })))
    })
    const running = answer('vault.check', { job: JOB }, working)
    expect(await answer('vault.check', { job: JOB }, working)).toMatchObject({ reason: 'invalid-input' })
    expect(await answer('job.cancel', { job: JOB }, working)).toEqual({ ok: true, value: { cancelled: true } })
    expect(await running).toEqual({ ok: false, reason: 'cancelled' })
  })

  it('that throws frees its id', async () => {
    const desk = await openDesk()
    const broken = withHandlers(desk, { 'vault.check': async () => Promise.reject(new Error('x')) })
    expect(await answer('vault.check', { job: JOB }, broken)).toMatchObject({ reason: 'failed' })
    expect(await answer('vault.check', { job: JOB }, desk.answering)).toMatchObject({ reason: 'not-open' })
  })
})
