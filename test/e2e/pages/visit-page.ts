import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import type { VisitKind } from '../../../src-shared/domain/case/visits/vocabulary'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { buttonOf, fieldOf, type Reader } from './reader'

async function fingersOn(window: Page): Promise<CDPSession> {
  const session = await window.context().newCDPSession(window)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  return session
}

/** A visit on site, for a thumb: every act is one tap, and is counted. */
export class VisitPage {
  readonly reader: Reader
  /** Taps and clicks so far; words that are typed are not acts. */
  acts = 0
  #fingers: CDPSession | undefined

  constructor(reader: Reader) {
    this.reader = reader
  }

  get head(): Locator {
    return this.reader.window.getByRole('heading', { level: 1 })
  }

  /** From the case: what the visit is for, and one is on site. */
  async begin(kind: VisitKind): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('tab', { name: t('case.tab.visits') }).click()
    await buttonOf(window, t('visits.begin')).click()
    await window.getByRole('menuitem', { name: sentenceCase(t(`visit.kind.${kind}`)), exact: true }).click()
    await expect(window.getByRole('navigation', { name: t('visit.parts') })).toBeVisible()
  }

  /** Waits until the camera shows something. */
  async seeing(): Promise<void> {
    const view = this.reader.window.getByLabel(this.reader.t('camera.view'))
    await expect.poll(() => view.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0)
  }

  /** One tap of a finger: touch events, from which the window makes the click. */
  async tap(target: Locator): Promise<void> {
    await expect(target).toBeEnabled()
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (box === null) throw new Error('Nothing to tap on')
    this.#fingers ??= await fingersOn(this.reader.window)
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await this.#fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
    await this.#fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    this.acts += 1
  }

  act(name: TextKey): Locator {
    const { window, t } = this.reader
    return window.getByRole('toolbar', { name: t('visit.acts') }).getByRole('button', { name: t(name), exact: true })
  }

  async photograph(): Promise<void> {
    await this.tap(this.act('visit.photo'))
  }

  async speak(): Promise<void> {
    const { window, t } = this.reader
    await this.tap(this.act('visit.voice'))
    // Until it is heard: nothing is kept of a tap that is over at once.
    await expect(window.getByRole('status')).toHaveText(t('visit.talking', { seconds: 1 }))
  }

  /** How many defects of this visit are on the disk. */
  async saved(): Promise<number> {
    return Number(await this.reader.window.locator('header strong').textContent())
  }

  async part(name: 'capture' | 'seen' | 'people' | 'end'): Promise<void> {
    const { window, t } = this.reader
    await window
      .getByRole('navigation', { name: t('visit.parts') })
      .getByRole('button', { name: t(`visit.part.${name}`) })
      .click()
  }

  async add(name: string, capacity: 'owner' | 'tenant' | 'caretaker'): Promise<void> {
    const { window, t } = this.reader
    await fieldOf(window, t, 'visit.person').fill(name)
    await window.getByRole('combobox').selectOption(capacity)
    await buttonOf(window, t('visit.add-person')).click()
    await expect(buttonOf(window, t('visit.remove', { name }))).toBeVisible()
  }

  paper(name: TextKey): Locator {
    const { window, t } = this.reader
    return window
      .getByRole('list', { name: t('visit.papers') })
      .getByRole('listitem')
      .filter({ hasText: t(name) })
  }
}
