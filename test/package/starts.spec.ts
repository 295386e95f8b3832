import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronExecutable, launchEntente } from '../support/launch'
import { runAppCli } from '../support/run-cli'

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

test('its command line makes and checks the demonstration, without a display', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const cli = (...args: readonly string[]) => runAppCli(electronExecutable(), ['cli', ...args], folder)
  try {
    const made = await cli('demo', '--out', join(folder, 'demo'), '--lang', 'fr')
    expect(made).toMatchObject({ code: 0, json: { cases: { length: 6 } } })
    const workspace = join(folder, 'demo', 'workspace')
    const key = join(folder, 'demo', 'passphrase.txt')
    expect(await cli('check', '--workspace', workspace, '--passphrase-file', key)).toMatchObject({
      code: 0,
      json: { ok: true, problems: [] }
    })
    expect(await cli('check', '--workspace', workspace)).toMatchObject({ code: 2, stdout: '' })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
})
