import { expect, type Page } from '@playwright/test'
import { CasePage } from '../e2e/pages/case-page'
import { LetterPage } from '../e2e/pages/letter-page'
import { buttonOf } from '../e2e/pages/reader'
import { letterOf } from '../support/remarks/fixtures'
import { test } from '../support/samples-test'
import { interleave, pairsAsked, quantile } from './support/pairs'
import { report } from './support/report'

const PAIRS = pairsAsked(60)
const WARM_UP = 5
/** Beside the browser's own editing: blocks, the check and its marks, saving, the sheet, what is to be answered. */
const GOAL = 4
const TYPED = 'nous reprenons '
/** Milliseconds of a frame at 60 a second. */
const FRAME = 16
/** Milliseconds between two keys of somebody who types fast. */
const BETWEEN_KEYS = 60

test('a letter of 400 words is typed in, beside the same text in a bare editable page', async ({ atSamples }) => {
  test.setTimeout(600_000)
  const reader = await atSamples()
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-news') }).click()
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  const { findings = '' } = letterOf('fr', 'findings-refusal').blocks
  for (let times = 0; times < 9; times += 1) await letter.write(findings ?? '')
  const text = await letter.text()
  expect(text.split(/\s+/u).length).toBeGreaterThan(400)
  await window.evaluate((words) => {
    const bare = document.createElement('div')
    bare.id = 'bare'
    bare.contentEditable = 'true'
    bare.style.cssText =
      'position: fixed; inset: auto 0 0 auto; width: 420px; height: 240px; overflow: auto; z-index: 9'
    bare.textContent = words
    document.body.append(bare)
  }, text)
  const bare = window.locator('#bare')
  const frames: Readonly<Record<'ours' | 'bare', number[]>> = { ours: [], bare: [] }
  const type = async (where: 'ours' | 'bare') => {
    await (where === 'ours' ? letter.body : bare).focus()
    await window.keyboard.press('Control+End')
    const took = await typed(window)
    frames[where].push(...took)
    return Math.max(...took)
  }
  const slowest = await interleave(
    PAIRS,
    WARM_UP,
    () => type('ours'),
    () => type('bare')
  )
  const over = (all: readonly number[]) => all.filter((one) => one > FRAME).length / all.length
  report('the slowest key of fifteen typed in a letter of 400 words', slowest, GOAL, {
    key: quantile(frames.ours, 0.5),
    baselineKey: quantile(frames.bare, 0.5),
    overFrame: over(frames.ours),
    baselineOverFrame: over(frames.bare)
  })
})

/** @returns for each key the milliseconds that the page worked for it: its event, and the frame it is drawn in */
async function typed(page: Page): Promise<readonly number[]> {
  const took: number[] = []
  for (const key of TYPED) {
    const frame = await page.evaluateHandle(() => {
      const after = (what: () => void) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = what
        port2.postMessage(null)
      }
      return {
        took: new Promise<number>((resolve) => {
          document.addEventListener(
            'keydown',
            () => {
              const begun = performance.now()
              after(() => {
                const handled = performance.now() - begun
                requestAnimationFrame(() => {
                  const drawing = performance.now()
                  after(() => resolve(handled + performance.now() - drawing))
                })
              })
            },
            { once: true, capture: true }
          )
        })
      }
    })
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    took.push(await frame.evaluate((one) => one.took))
    await frame.dispose()
    await page.waitForTimeout(BETWEEN_KEYS)
  }
  return took
}
