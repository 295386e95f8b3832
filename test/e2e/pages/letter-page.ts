import { expect, type Locator } from '@playwright/test'
import { kindWords } from '../../../src-renderer/features/letter/kind-words'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { writeAtEnd } from './editor'
import { firm } from './first-run-page'
import { fieldOf, pick, type Reader } from './reader'

/** Where a letter is written: its fields, the sheet beside them, and what still misses. */
export class LetterPage {
  constructor(
    readonly reader: Reader,
    readonly kind: LetterKind
  ) {}

  field(label: TextKey): Locator {
    return fieldOf(this.reader.window.getByRole('main'), this.reader.t, label)
  }

  /**
   * What stands between the draft and its issue, said at its field or above all of them; what a notice must say is told
   * by a list of its own as well.
   */
  problem(words: string): Locator {
    const { window, t } = this.reader
    const lists = [t('mentions.title'), t('mentions.title.letter')].map((title) => `:not([aria-label="${title}"] *)`)
    const elsewhere = window.locator(lists.join(''))
    return window.getByRole('main').getByText(words).and(elsewhere)
  }

  get issueButton(): Locator {
    const { window, t } = this.reader
    return window.getByRole('main').getByRole('button', { name: kindWords(t, this.kind).issue })
  }

  /** What the reply has to answer. */
  get toAnswer(): Locator {
    const { window, t } = this.reader
    return window
      .getByRole('main')
      .getByRole('group')
      .filter({ hasText: t('to-answer.title') })
  }

  get remarks(): Locator {
    return this.reader.window.getByRole('region', { name: this.reader.t('studio.remarks') })
  }

  get body(): Locator {
    return this.field('letter-screen.body')
  }

  /** Adds a paragraph at the end, by the keyboard. */
  write(words: string): Promise<void> {
    return writeAtEnd(this.body, words)
  }

  /** The text as it stands. */
  async text(): Promise<string> {
    return (await this.body.textContent()) ?? ''
  }

  /** Says what was done, where the proposal left that open. */
  async fillGap(words: string): Promise<void> {
    await this.body
      .getByText(/^\[(?:à compléter|insert)/u)
      .last()
      .selectText()
    await this.reader.window.keyboard.insertText(words)
  }

  /** What is marked in the text one writes. */
  selectedWords(): Promise<string> {
    return this.reader.window.evaluate(() => document.getSelection()?.toString() ?? '')
  }

  async opened(): Promise<void> {
    const { window, t } = this.reader
    await expect(window.getByRole('heading', { level: 1, name: kindWords(t, this.kind).title })).toBeVisible()
  }

  /** The sheet as it will be printed stands beside the fields. */
  async showsSheet(): Promise<void> {
    const { window, t } = this.reader
    const beside = window.getByRole('tablist', { name: t('studio.beside') })
    await beside.getByRole('tab', { name: t('studio.preview') }).click()
    const [before = ''] = t('pdf.page', { page: 1, total: '\0' }).split('\0')
    await expect(window.getByRole('article', { name: before })).toContainText(firm.name)
    await beside.getByRole('tab', { name: t('studio.remarks') }).click()
  }

  async sendTo(recipient: string): Promise<void> {
    await pick(this.reader, this.field('letter-screen.to'), recipient)
  }

  /** Issues it, setting aside what the check holds against it, as somebody does who knows better. */
  async issue(): Promise<void> {
    const { t } = this.reader
    const held = this.remarks.getByRole('listitem').filter({ hasText: t('studio.severity.error') })
    await expect(async () => {
      await expect(this.issueButton).not.toHaveAccessibleDescription(t('letter-screen.checking'))
      for (let left = await held.count(); left > 0; left -= 1) {
        await held
          .first()
          .getByRole('button', { name: t('studio.dismiss') })
          .click({ timeout: 1_000 })
        await expect(held).toHaveCount(left - 1, { timeout: 1_000 })
      }
      await expect(this.issueButton).toBeEnabled({ timeout: 500 })
    }).toPass()
    await this.issueButton.click()
  }

  /** The calm pause: every doubt read, and why it goes now. */
  async issueAfterPause(why: string): Promise<void> {
    const { window, t } = this.reader
    await this.issue()
    const pause = window.getByRole('dialog', { name: t('calm.title') })
    await expect(pause.getByRole('button', { name: t('calm.tomorrow') })).toBeVisible()
    const go = pause.getByRole('button', { name: t('letter-screen.issue.formal-notice') })
    await expect(go).toBeDisabled()
    for (const doubt of await pause.getByRole('checkbox').all()) await doubt.check()
    await fieldOf(pause, t, 'calm.why').fill(why)
    await go.click()
    await expect(pause).toBeHidden()
  }
}

/** The letters of a case, and their way through the post. */
export class LettersTab {
  constructor(readonly reader: Reader) {}

  get letters(): Locator {
    const { window, t } = this.reader
    return window.getByRole('tabpanel', { name: t('case.tab.letters') }).getByRole('article')
  }

  /** The PDF goes where the system's dialogue says. */
  async save(letter: Locator): Promise<void> {
    const { window, t } = this.reader
    await letter.getByRole('button', { name: t('mailing.save') }).click()
    await expect(window.getByText(t('mailing.saved'))).toBeVisible()
  }

  /** Opens the form of one step of a letter through the post. */
  async begin(letter: Locator, act: 'deposit' | 'present' | 'collect' | 'return'): Promise<Locator> {
    const { t } = this.reader
    await letter.getByRole('button', { name: t(`mailing.act.${act}`) }).click()
    return letter.getByRole('form', { name: t(`mailing.act.${act}`) })
  }

  async record(form: Locator): Promise<void> {
    await form.getByRole('button', { name: this.reader.t('mailing.record') }).click()
    await expect(form).toBeHidden()
  }
}
