import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { type Translate, translator } from '../../../src-shared/texts/translator'

/** Somebody in front of the window, who reads one language and finds things by their names. */
export interface Reader {
  readonly window: Page
  readonly language: Language
  readonly t: Translate
}

export function readerOf(window: Page, language: Language): Reader {
  return { window, language, t: translator(language) }
}

/** The field of a label, by its whole name; `optional` where the label says so. */
export function fieldOf(within: Page | Locator, t: Translate, label: TextKey, { optional = false } = {}): Locator {
  const name = optional ? `${t(label)} ${t('state.optional')}` : t(label)
  return within.getByLabel(name, { exact: true })
}

/** A button by its words; what it says beside them, such as its keys, does not matter. */
export function buttonOf(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name })
}

/** Opens a list of choices and takes one, as a hand does. */
export async function pick({ window }: Reader, field: Locator, choice: string): Promise<void> {
  await field.click()
  await window.getByRole('option', { name: choice, exact: true }).click()
}

/** The open workspace, once a place of it is on the screen. */
export async function expectWorkspace({ window, t }: Reader, timeout = 30_000): Promise<void> {
  await expect(window.getByRole('navigation', { name: t('place.rail') })).toBeVisible({ timeout })
  await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

/** Goes to a place by its name on the left. */
export async function goTo({ window, t }: Reader, place: TextKey): Promise<void> {
  await window
    .getByRole('navigation', { name: t('place.rail') })
    // « Sauvegarde du jour » stands there too.
    .getByRole('link', { name: new RegExp(`^${t(place)}`, 'u') })
    .click()
  await expect(window.getByRole('main').getByRole('heading', { level: 1, name: t(place) })).toBeVisible()
}
