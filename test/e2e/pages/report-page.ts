import { expect, type Locator } from '@playwright/test'
import type { ReportKind } from '../../../src-shared/domain/case/events/reports'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { buttonOf, type Reader } from './reader'

/** A paper of a visit: what it names, who signs, its recording. */
export class ReportPage {
  constructor(readonly reader: Reader) {}

  get desk(): Locator {
    const { window, t } = this.reader
    return window.getByRole('region', { name: t('report.form') })
  }

  async prepare(kind: ReportKind): Promise<void> {
    const { window, t } = this.reader
    await buttonOf(window, t(`report.prepare.${kind}`)).click()
    await expect(this.desk).toBeVisible()
  }

  async choose(group: string, choice: string): Promise<void> {
    await this.desk
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: sentenceCase(choice), exact: true })
      .click()
  }

  async how(name: string, how: 'screen' | 'paper' | 'unsigned'): Promise<void> {
    const { t } = this.reader
    await this.choose(t('report.signs', { name }), t(`report.how.${how}`))
  }

  /** Draws two lines with the pointer. */
  async draw(name: string): Promise<void> {
    const { window, t } = this.reader
    const pad = this.desk.getByRole('img', { name: t('report.pad', { name }) })
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (box === null) throw new Error('Nothing to sign on')
    const at = (across: number, down: number) => [box.x + box.width * across, box.y + box.height * down] as const
    for (const [from, by, to] of [
      [at(0.15, 0.7), at(0.3, 0.15), at(0.5, 0.75)],
      [at(0.4, 0.5), at(0.6, 0.35), at(0.85, 0.6)]
    ] as const) {
      await window.mouse.move(...from)
      await window.mouse.down()
      await window.mouse.move(...by, { steps: 6 })
      await window.mouse.move(...to, { steps: 6 })
      await window.mouse.up()
    }
    await expect(buttonOf(this.desk, t('report.pad.clear'))).toBeVisible()
  }

  get record(): Locator {
    return buttonOf(this.desk, this.reader.t('report.record'))
  }
}
