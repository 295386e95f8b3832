import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronExecutable, environment, launchEntente } from '../../support/launch'

const root = dirname(dirname(dirname(import.meta.dirname)))

test('a second start brings the first window forward and ends', async () => {
  const entente = await launchEntente()
  try {
    // A main process that is still starting may lose an answer to the driver.
    await expect(entente.window.getByRole('main')).toBeVisible()
    await entente.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) return
      const focus = window.focus.bind(window)
      window.focus = () => {
        Reflect.set(globalThis, 'cameForward', true)
        focus()
      }
    })
    const home = join(entente.dataDir, '..')
    const second = spawn(electronExecutable(), [root], { env: environment(home, entente.dataDir), stdio: 'ignore' })
    const [code] = await once(second, 'exit')
    expect(code).toBe(0)
    await expect.poll(() => entente.app.evaluate(() => Reflect.get(globalThis, 'cameForward'))).toBe(true)
    expect(await entente.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  } finally {
    await entente.close()
  }
})

test('on data of its own a second one starts beside the first', async () => {
  const first = await launchEntente()
  const second = await launchEntente()
  await expect(second.window).toHaveTitle(/Entente/)
  await second.close()
  await expect(first.window).toHaveTitle(/Entente/)
  await first.close()
})
