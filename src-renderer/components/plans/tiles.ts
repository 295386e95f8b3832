import type { Box, Painting, PlanPage } from './plan-file'

/** Where one looks: the upper left corner of the stage in units of the page, and pixels of the screen for each. */
export interface Look {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Pixels of a tile's side: large enough that a page is few of them, small enough that one is painted at once. */
const SIDE = 1024
/** Pixels of the longest side of the whole page, which is always there: it shows while sharper tiles are painted. */
const WHOLE = 2048
/** Four megabytes each: what was looked at lately is not painted again. */
const MOST_KEPT = 48

interface Tile {
  readonly key: string
  readonly box: Box
  readonly scale: number
}

/**
 * The tiles that show a part of the page as sharply as the screen can: of a power of two, so that a little zooming asks for
 * none; those in the middle first.
 */
export function tilesFor(page: Pick<PlanPage, 'width' | 'height'>, seen: Box, scale: number): readonly Tile[] {
  const sharp = 2 ** Math.ceil(Math.log2(scale))
  if (sharp * Math.max(page.width, page.height) <= WHOLE) return []
  const side = SIDE / sharp
  const first = { column: Math.max(0, Math.floor(seen.x / side)), row: Math.max(0, Math.floor(seen.y / side)) }
  const tiles: Tile[] = []
  for (let row = first.row; row * side < Math.min(page.height, seen.y + seen.height); row++) {
    for (let column = first.column; column * side < Math.min(page.width, seen.x + seen.width); column++) {
      const [x, y] = [column * side, row * side]
      const box = { x, y, width: Math.min(side, page.width - x), height: Math.min(side, page.height - y) }
      tiles.push({ key: `${sharp}:${column}:${row}`, box, scale: sharp })
    }
  }
  const far = ({ box }: Tile) =>
    Math.hypot(box.x + box.width / 2 - seen.x - seen.width / 2, box.y + box.height / 2 - seen.y - seen.height / 2)
  return tiles.toSorted((a, b) => far(a) - far(b))
}

/** Paints a page into an element whose pixels are the page's units: whole and coarse at once, then the tiles in sight. */
export class Tiles {
  readonly #page: PlanPage
  readonly #paper: HTMLElement
  readonly #kept = new Map<string, HTMLCanvasElement>()
  #wanted: readonly Tile[] = []
  #painting: { readonly key: string; readonly work: Painting } | undefined
  /** What could not be painted is not tried again and again. */
  readonly #failed = new Set<string>()
  #closed = false

  constructor(page: PlanPage, paper: HTMLElement) {
    this.#page = page
    this.#paper = paper
    const longest = Math.max(page.width, page.height)
    const box = { x: 0, y: 0, width: page.width, height: page.height }
    this.#wanted = [{ key: 'whole', box, scale: Math.min(WHOLE / longest, 4) }]
    this.#next()
  }

  /** Asks for the tiles of what is in sight; one that is being painted and no longer seen is given up. */
  show(seen: Box, scale: number): void {
    const whole = this.#wanted.filter(({ key }) => key === 'whole' && !this.#kept.has('whole'))
    this.#wanted = [...whole, ...tilesFor(this.#page, seen, scale)]
    const current = this.#painting
    if (current && !this.#wanted.some(({ key }) => key === current.key)) current.work.stop()
    for (const [key, canvas] of this.#kept)
      canvas.hidden = key !== 'whole' && this.#wanted.every((one) => one.key !== key)
    this.#next()
  }

  close(): void {
    this.#closed = true
    this.#painting?.work.stop()
    this.#paper.replaceChildren()
  }

  #next(): void {
    if (this.#closed || this.#painting) return
    const tile = this.#wanted.find(({ key }) => !this.#kept.has(key) && !this.#failed.has(key))
    if (!tile) return
    const canvas = document.createElement('canvas')
    const work = this.#page.paint(tile.box, tile.scale, canvas)
    this.#painting = { key: tile.key, work }
    const settle = (painted: boolean) => {
      this.#painting = undefined
      if (painted && !this.#closed) this.#put(tile, canvas)
      if (!painted && this.#wanted.some(({ key }) => key === tile.key)) this.#failed.add(tile.key)
      this.#next()
    }
    work.done.then(
      () => settle(true),
      () => settle(false)
    )
  }

  #put({ key, box }: Tile, canvas: HTMLCanvasElement): void {
    Object.assign(canvas.style, {
      position: 'absolute',
      left: `${box.x}px`,
      top: `${box.y}px`,
      width: `${box.width}px`,
      height: `${box.height}px`
    })
    this.#kept.set(key, canvas)
    if (key === 'whole') this.#paper.prepend(canvas)
    else this.#paper.append(canvas)
    canvas.hidden = key !== 'whole' && this.#wanted.every((one) => one.key !== key)
    this.#paper.dataset['painted'] = String(this.#kept.size)
    const oldest = [...this.#kept.keys()].find((one) => one !== 'whole' && this.#kept.get(one)?.hidden === true)
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) {
      this.#kept.get(oldest)?.remove()
      this.#kept.delete(oldest)
    }
  }
}
