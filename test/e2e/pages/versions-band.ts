import type { Locator } from '@playwright/test'
import type { Reader } from './reader'

/** What a case says where two machines set one part without knowing of each other. */
export class VersionsBand {
  constructor(readonly reader: Reader) {}

  get band(): Locator {
    const { window, t } = this.reader
    return window.getByRole('region', { name: t('alarm.versions-differ') })
  }

  /** The versions of a part. */
  sides(part: string): Locator {
    return this.band.getByRole('list', { name: part }).getByRole('listitem')
  }

  async keep(part: string, value: string): Promise<void> {
    const { t } = this.reader
    await this.band.getByRole('button', { name: t('version.keep.named', { part, value }) }).click()
  }
}
