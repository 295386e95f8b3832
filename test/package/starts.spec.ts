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
