import type { Page } from '@playwright/test'

/** How the page lies under the window at one frame, and which of its tiles are seen. */
interface Look {
  readonly transform: string
  readonly seen: readonly boolean[]
}

interface PlanFrames {
  /** Milliseconds from each frame to the next, while one pans by keys and zooms by the wheel. */
  readonly run: (side: 'ours' | 'bare', looks: readonly Look[]) => Promise<number[]>
  /** One step at a time, each left until it stands: every tile is painted, and said how it is shown. */
  readonly walk: () => Promise<Look[]>
  /** The same tiles as they were painted, alone in an empty element of the same place. */
  readonly copyTiles: () => void
}

declare global {
  interface Window {
    planFrames: PlanFrames
  }
}

/** Makes both sides ready, on the plan in the window. @returns what each step of ours showed, for the bare side */
export async function prepareBarePlan(window: Page): Promise<readonly Look[]> {
  await window.evaluate(install)
  await window.evaluate(() => self.planFrames.walk())
  const looks = await window.evaluate(() => self.planFrames.walk())
  await window.evaluate(() => self.planFrames.copyTiles())
  return looks
}

/** Runs in the page. */
function install(): void {
  const STEPS = 15
  const WHEEL = 60
  /** Milliseconds in which a tile is painted, and more. */
  const SETTLED = 250
  const found = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element === null) throw new Error(`No ${selector}`)
    return element
  }
  const stage = found('[role="application"]')
  const paper = found('[data-testid="paper"]')
  const sheet = paper.parentElement ?? paper
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const press = (key: string) => () =>
    stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const turn = (by: number) => () => {
    const { left, top, width, height } = stage.getBoundingClientRect()
    const at = { clientX: left + width / 2, clientY: top + height / 2 }
    stage.dispatchEvent(new WheelEvent('wheel', { deltaY: by, bubbles: true, cancelable: true, ...at }))
  }
  const times = (act: () => void) => Array.from({ length: STEPS }, () => act)
  const steps = [
    ...times(turn(-WHEEL)),
    ...times(press('ArrowRight')),
    ...times(press('ArrowDown')),
    ...times(press('ArrowLeft')),
    ...times(press('ArrowUp')),
    ...times(turn(WHEEL))
  ]
  const bare = document.createElement('div')
  const bareSheet = document.createElement('div')
  const show = (look: Look | undefined) => {
    if (look === undefined) throw new Error('No such step')
    bareSheet.style.transform = look.transform
    for (const [nth, tile] of [...bareSheet.children].entries()) {
      if (tile instanceof HTMLElement) tile.hidden = look.seen[nth] !== true
    }
  }
  const lookNow = (): Look => ({
    transform: sheet.style.transform,
    seen: [...paper.children].map((tile) => tile instanceof HTMLElement && !tile.hidden)
  })
  const walk = async () => {
    const looks: Look[] = []
    for (const step of steps) {
      step()
      await new Promise((resolve) => setTimeout(resolve, SETTLED))
      looks.push(lookNow())
    }
    return looks
  }
  const copyTiles = () => {
    const { left, top, width, height } = stage.getBoundingClientRect()
    Object.assign(bare.style, {
      ...{ position: 'fixed', overflow: 'hidden', background: '#fff', zIndex: '99' },
      ...{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
    })
    Object.assign(bareSheet.style, { position: 'absolute', transformOrigin: '0 0', left: '0', top: '0' })
    bareSheet.style.width = sheet.style.width
    bareSheet.style.height = sheet.style.height
    for (const tile of paper.children) {
      if (!(tile instanceof HTMLCanvasElement)) continue
      const copy = document.createElement('canvas')
      copy.width = tile.width
      copy.height = tile.height
      copy.getContext('2d')?.drawImage(tile, 0, 0)
      copy.style.cssText = tile.style.cssText
      bareSheet.append(copy)
    }
    bare.append(bareSheet)
    bare.style.display = 'none'
    document.body.append(bare)
  }
  const run = async (side: 'ours' | 'bare', looks: readonly Look[]) => {
    bare.style.display = side === 'bare' ? 'block' : 'none'
    if (side === 'bare') show(looks.at(-1))
    for (let still = 0; still < 5; still += 1) await frame()
    const before = paper.children.length
    const took: number[] = []
    let last = await frame()
    for (const [nth, step] of steps.entries()) {
      if (side === 'ours') step()
      else show(looks[nth])
      const now = await frame()
      took.push(now - last)
      last = now
    }
    if (paper.children.length !== before) throw new Error('A tile was painted while it was measured')
    return took
  }
  self.planFrames = { run, walk, copyTiles }
}
