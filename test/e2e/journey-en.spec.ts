import { expect } from '@playwright/test'
import { isLinux } from '../support/conditions'
import { test } from '../support/entente-test'
import { traceConnects } from '../support/trace-connects'
import { takeTheWholePath } from './journeys/whole-path'

test('a complaint is taken, acknowledged, and the party who owes gets a formal notice, in English, and no process of it reaches for an internet address', async ({
  start,
  folder,
  photo
}, { outputDir }) => {
  test.slow()
  // Elsewhere the journey is walked all the same; the trace is a Linux program.
  const trace = isLinux ? await traceConnects(outputDir) : undefined
  const traced: typeof start = (options) => start({ ...options, ...(trace && { executable: trace.executable }) })
  await takeTheWholePath('en', { start: traced, folder, photo })
  expect(await trace?.attempts()).toEqual(trace && [])
})
