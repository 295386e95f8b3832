import { networkInterfaces } from 'node:os'
import { expect, test } from '@playwright/test'
import { isLinux, requires } from '../support/conditions'
import { launchEntente } from '../support/launch'
import { traceConnects } from '../support/trace-connects'

test('journeys run where there is no network but loopback', () => {
  requires(process.env.ENTENTE_E2E_NETWORK === 'none', 'this machine lets us make no network namespace')
  expect(Object.keys(networkInterfaces())).toEqual(['lo'])
})

test('starting and closing the application reaches for no internet address', async () => {
  requires(isLinux, 'strace is a Linux program')
  const trace = await traceConnects(test.info().outputDir)
  const entente = await launchEntente({ executable: trace.executable })
  await expect(entente.window).toHaveTitle(/Entente/)
  await entente.close()
  expect(await trace.attempts()).toEqual([])
})

test('the trace sees an attempt made by the application', async () => {
  requires(isLinux, 'strace is a Linux program')
  const trace = await traceConnects(test.info().outputDir)
  const entente = await launchEntente({ executable: trace.executable })
  await expect(entente.window.getByRole('main')).toBeVisible()
  await entente.app.evaluate(async () => {
    const socket = process.getBuiltinModule('node:net').connect(47_001, '127.0.0.1')
    await new Promise((resolve) => socket.once('error', resolve))
  })
  await entente.close()
  expect((await trace.attempts()).join('\n')).toContain('127.0.0.1')
})
