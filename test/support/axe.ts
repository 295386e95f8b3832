import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails with what axe-core finds against WCAG 2.2 A and AA in what the window shows now: the rule, and the elements.
 * In its legacy mode, since an Electron window opens no second page for axe to work in.
 */
export async function expectAccessible(window: Page): Promise<void> {
  const builder = new AxeBuilder({ page: window }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations, passes } = await builder.setLegacyMode(true).analyze()
  expect(passes.length, 'rules that had something to look at').toBeGreaterThan(5)
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([])
}
