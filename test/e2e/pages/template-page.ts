import { expect, type Locator } from '@playwright/test'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { TemplateField } from '../../../src-shared/domain/letter/fields'
import type { MessageKind } from '../../../src-shared/domain/letter/kinds'
import { writeAtEnd } from './editor'
import { buttonOf, fieldOf, pick, type Reader } from './reader'

/** Where a firm changes the template of a letter. */
export class TemplatePage {
  constructor(readonly reader: Reader) {}

  get body(): Locator {
    return fieldOf(this.reader.window.getByRole('main'), this.reader.t, 'templates.editor')
  }

  /** What is wrong with it, above its text. */
  get problems(): Locator {
    const { window, t } = this.reader
    return window.getByRole('status', { name: t('templates.amiss') })
  }

  get keepButton(): Locator {
    return buttonOf(this.reader.window.getByRole('main'), this.reader.t('templates.keep'))
  }

  /** The letter that it writes. */
  get sheet(): Locator {
    const { window, t } = this.reader
    return window.getByRole('region', { name: t('templates.beside') })
  }

  async choose(language: Language): Promise<void> {
    const { window, t } = this.reader
    await window
      .getByRole('radiogroup', { name: t('templates.language') })
      .getByText(t(`templates.language.${language}`))
      .click()
  }

  async open(kind: MessageKind): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('link', { name: t(`letter.kind.${kind}`) }).click()
    await expect(window.getByRole('heading', { level: 1, name: t(`letter.kind.${kind}`) })).toBeVisible()
    await expect(this.body).toBeVisible()
  }

  async showsSheet(): Promise<void> {
    await expect(this.sheet.getByRole('article').first()).toBeVisible()
  }

  /** Adds a paragraph at the end, by the keyboard. */
  write(words: string): Promise<void> {
    return writeAtEnd(this.body, words)
  }

  async select(words: string): Promise<void> {
    await this.body.getByText(words).selectText()
  }

  async insert(field: TemplateField): Promise<void> {
    const { window, t } = this.reader
    await buttonOf(window.getByRole('main'), t('templates.insert')).click()
    // It is open at once, with its list.
    const name = window.getByRole('combobox', { name: t('templates.insert-pick') })
    await name.fill(t(`template.field.${field}`))
    await window
      .getByRole('option')
      .filter({ hasText: t(`template.field.${field}`) })
      .first()
      .click()
  }

  /** What is selected shows only where a condition holds. */
  async onCondition(field: TemplateField, when: string): Promise<void> {
    const { window, t } = this.reader
    await buttonOf(window.getByRole('main'), t('templates.condition')).click()
    // It is open at once, with its list.
    await window.getByRole('option', { name: t(`template.field.${field}`), exact: true }).click()
    await pick(this.reader, window.getByRole('combobox', { name: t('templates.condition-is') }), when)
    await buttonOf(window, t('templates.condition-insert')).click()
  }

  /** By its button, or by the keys it shows, from within the text. */
  async keep(by: 'button' | 'keys' = 'button'): Promise<void> {
    const { window, t } = this.reader
    await expect(this.keepButton).not.toHaveAttribute('aria-disabled', 'true')
    if (by === 'button') await this.keepButton.click()
    else await window.keyboard.press('ControlOrMeta+Enter')
    await expect(window.getByText(t('templates.kept'))).toBeVisible()
  }

  async back(): Promise<void> {
    const { window, t } = this.reader
    await window
      .getByRole('main')
      .getByRole('button', { name: t('action.back'), exact: true })
      .click()
  }

  async restore(): Promise<void> {
    await buttonOf(this.reader.window.getByRole('main'), this.reader.t('templates.restore')).click()
  }

  /** Takes back what a notice says. */
  async undo(said: string): Promise<void> {
    const { window, t } = this.reader
    const notice = window.getByRole('status').filter({ hasText: said })
    await buttonOf(notice, t('action.undo')).click()
  }
}
