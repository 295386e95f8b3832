/** A storage or a stream of a compound file ([MS-CFB]). */
export interface CfbEntry {
  readonly name: string
  readonly isStorage: boolean
  readonly children: ReadonlyMap<string, CfbEntry>
  /** Undefined where its chain is broken or cut. */
  bytes(): Buffer | undefined
}

interface Table {
  readonly file: Buffer
  readonly sector: number
  readonly next: Int32Array
}

interface Row {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const HEADER = 512
const ROW = 128
const FREE = -1
const END = -2
const FIRST_FATS = 109
const MINI_SECTOR = 64
const MINI_CUTOFF = 4096
const STORAGE = 1
const ROOT = 5
const MOST_ROWS = 100_000
const DEEPEST = 200

/**
 * The root of a compound file, or undefined where it is none. Chains that run in circles or out of the file end there,
 * entries that name each other are taken once: it ends on whatever bytes.
 */
export function openCfb(file: Buffer): CfbEntry | undefined {
  if (file.length < HEADER || !file.subarray(0, 8).equals(SIGNATURE)) return undefined
  const sector = 1 << file.readUInt16LE(30)
  if (sector !== 512 && sector !== 4096) return undefined
  const table = { file, sector, next: sectorTable(file, sector) }
  const directory = chain(table, file.readInt32LE(48))
  if (!directory) return undefined
  const rows = directoryRows(directory)
  const root = rows[0]
  if (root?.type !== ROOT) return undefined
  const small = smallTable(table, root)
  return entryOf({ rows, table, small, seen: new Set([0]) }, root, 0)
}

function sectorTable(file: Buffer, sector: number): Int32Array {
  const most = Math.ceil(file.length / sector)
  /** As many sectors of the table as a file of this length can need. */
  const needed = Math.ceil(most / (sector / 4))
  const numbers: number[] = []
  for (let index = 0; index < FIRST_FATS; index++) numbers.push(file.readInt32LE(76 + index * 4))
  const perSector = sector / 4 - 1
  const seen = new Set<number>()
  for (let at = file.readInt32LE(68); at >= 0 && !seen.has(at) && numbers.length < needed; ) {
    seen.add(at)
    const from = (at + 1) * sector
    if (from + sector > file.length) break
    for (let index = 0; index < perSector; index++) numbers.push(file.readInt32LE(from + index * 4))
    at = file.readInt32LE(from + perSector * 4)
  }
  const next = new Int32Array(most).fill(FREE)
  for (const [index, number] of numbers.slice(0, needed).entries()) {
    const from = (number + 1) * sector
    if (number < 0 || from + sector > file.length) continue
    for (let slot = 0; slot < sector / 4; slot++) {
      const target = index * (sector / 4) + slot
      if (target < most) next[target] = file.readInt32LE(from + slot * 4)
    }
  }
  return next
}

/** The sectors of a chain, one behind the other; undefined where it circles or leaves the file. */
function chain({ file, sector, next }: Table, start: number): Buffer | undefined {
  const pieces: Buffer[] = []
  for (let at = start; at !== END; at = next[at] ?? FREE) {
    const from = (at + 1) * sector
    if (at < 0 || from >= file.length || pieces.length > next.length) return undefined
    pieces.push(file.subarray(from, from + sector))
  }
  return Buffer.concat(pieces)
}

function directoryRows(directory: Buffer): readonly Row[] {
  const rows: Row[] = []
  for (let at = 0; at + ROW <= directory.length && rows.length < MOST_ROWS; at += ROW) {
    const length = Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2)
    rows.push({
      name: directory.toString('utf16le', at, at + length - (length % 2)),
      type: directory[at + 66] ?? 0,
      left: directory.readInt32LE(at + 68),
      right: directory.readInt32LE(at + 72),
      child: directory.readInt32LE(at + 76),
      start: directory.readInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120)
    })
  }
  return rows
}

interface Small {
  readonly container: Buffer
  readonly next: Buffer
}

function smallTable(table: Table, root: Row): Small {
  const nothing = Buffer.alloc(0)
  return {
    container: chain(table, root.start) ?? nothing,
    next: chain(table, table.file.readInt32LE(60)) ?? nothing
  }
}

interface Tree {
  readonly rows: readonly Row[]
  readonly table: Table
  readonly small: Small
  readonly seen: Set<number>
}

function entryOf(tree: Tree, row: Row, depth: number): CfbEntry {
  const isStorage = row.type === STORAGE || row.type === ROOT
  return {
    name: row.name,
    isStorage,
    children: isStorage && depth < DEEPEST ? childrenOf(tree, row.child, depth + 1) : new Map(),
    bytes: () => streamOf(tree, row)
  }
}

function childrenOf(tree: Tree, first: number, depth: number): ReadonlyMap<string, CfbEntry> {
  const children = new Map<string, CfbEntry>()
  const waiting = [first]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const row = tree.rows[at]
    if (!row || tree.seen.has(at)) continue
    tree.seen.add(at)
    children.set(row.name.toLowerCase(), entryOf(tree, row, depth))
    waiting.push(row.right, row.left)
  }
  return children
}

function streamOf({ table, small }: Tree, row: Row): Buffer | undefined {
  if (row.size === 0) return Buffer.alloc(0)
  const whole = row.size < MINI_CUTOFF ? smallChain(small, row.start) : chain(table, row.start)
  return whole && whole.length >= row.size ? whole.subarray(0, row.size) : undefined
}

function smallChain({ container, next }: Small, start: number): Buffer | undefined {
  const pieces: Buffer[] = []
  for (let at = start; at !== END; at = next.readInt32LE(at * 4)) {
    if (at < 0 || at * 4 + 4 > next.length || (at + 1) * MINI_SECTOR > container.length) return undefined
    if (pieces.length > MINI_CUTOFF / MINI_SECTOR) return undefined
    pieces.push(container.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR))
  }
  return Buffer.concat(pieces)
}
