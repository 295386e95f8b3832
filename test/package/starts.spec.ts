import { expect, test } from '@playwright/test'
import { launchEntente } from '../support/launch'

test('the packaged application opens its window', async () => {
  const entente = await launchEntente({ packaged: true })
  try {
    await expect(entente.window).toHaveTitle(/Entente/)
    expect(await entente.app.evaluate(({ app }) => app.isPackaged)).toBe(true)
    await expect(entente.window.getByRole('main')).toBeAttached()
  } finally {
    await entente.close()
  }
})

test('its threads start from inside the archive', async () => {
  const entente = await launchEntente({ packaged: true })
  try {
    const answer = await entente.app.evaluate(({ app }) => {
      const { Worker } = process.getBuiltinModule('node:worker_threads')
      const { join } = process.getBuiltinModule('node:path')
      const file = join(app.getAppPath(), 'out', 'main', 'store.worker.js')
      const worker = new Worker(file, { workerData: { name: 'no such job' } })
      return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    })
    expect(answer).toHaveProperty('ok')
  } finally {
    await entente.close()
  }
})
