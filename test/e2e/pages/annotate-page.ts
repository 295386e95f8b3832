import { expect, type Locator } from '@playwright/test'
import { buttonOf, type Reader } from './reader'

type Spot = readonly [across: number, down: number]

/** A photograph that is drawn on, on the whole window. Places are parts of the photograph. */
export class AnnotatePage {
  constructor(readonly reader: Reader) {}

  get dialog(): Locator {
    return this.reader.window.getByRole('dialog')
  }

  get stage(): Locator {
    return this.dialog.getByRole('application', { name: this.reader.t('picture.stage') })
  }

  async open(): Promise<void> {
    const { t } = this.reader
    await buttonOf(this.dialog, t('picture.annotate')).click()
    await expect(this.stage).toBeFocused()
  }

  async tool(kind: 'arrow' | 'circle' | 'text' | 'measure' | 'pen' | 'mask' | 'move'): Promise<void> {
    const tools = this.dialog.getByRole('toolbar', { name: this.reader.t('picture.tools') })
    await tools.getByRole('button', { name: this.reader.t(`picture.tool.${kind}`) }).click()
  }

  /** Where on the screen a part of the photograph lies. */
  async spot([across, down]: Spot): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.stage.locator('image').boundingBox()
    if (!box) throw new Error('No photograph to draw on')
    return { x: box.x + across * box.width, y: box.y + down * box.height }
  }

  /** With the mouse, from one place to another. */
  async drag(from: Spot, ...to: readonly Spot[]): Promise<void> {
    const { mouse } = this.reader.window
    const at = await this.spot(from)
    await mouse.move(at.x, at.y)
    await mouse.down()
    for (const one of to) {
      const next = await this.spot(one)
      await mouse.move(next.x, next.y, { steps: 4 })
    }
    await mouse.up()
  }

  /** With a finger. */
  async swipe(from: Spot, to: Spot): Promise<void> {
    const { window } = this.reader
    const client = await window.context().newCDPSession(window)
    const [a, b] = [await this.spot(from), await this.spot(to)]
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [a] })
    const half = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    for (const one of [half, b])
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [one] })
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await client.detach()
  }

  async done(): Promise<void> {
    await buttonOf(this.dialog, this.reader.t('picture.done')).click()
    await expect(this.stage).toBeHidden()
  }

  /** The shapes that stand over the photograph: lines, masks, words. */
  shapes(kind: 'line' | 'mask' | 'words'): Locator {
    return this.dialog.locator(`[data-shape="${kind}"]`)
  }
}
