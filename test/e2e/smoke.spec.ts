import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { isLinux, requires } from '../support/conditions'
import { launchEntente } from '../support/launch'

test('opens a window titled Entente', async () => {
  const entente = await launchEntente()
  try {
    await expect(entente.window).toHaveTitle(/Entente/)
  } finally {
    await entente.close()
  }
})

test('runs with the Chromium sandbox on, as an ordinary user', async () => {
  requires(isLinux, 'read from /proc, which only Linux has')
  const entente = await launchEntente()
  try {
    await expect(entente.window.getByRole('main')).toBeVisible()
    const pids = await entente.app.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .filter((metric) => metric.type === 'Tab')
        .map((metric) => metric.pid)
    )
    expect(pids.length).toBeGreaterThan(0)
    for (const pid of pids) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      expect(status, 'a seccomp filter confines the renderer').toMatch(/^Seccomp:\s+2$/m)
      expect(status, 'not root').not.toMatch(/^Uid:\s+0\s/m)
    }
  } finally {
    await entente.close()
  }
})
