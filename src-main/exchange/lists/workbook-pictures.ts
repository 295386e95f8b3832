import { posix } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** A picture that stands on a line of a sheet, and which part of the workbook holds it. */
export interface PlacedPicture {
  /** From 1. */
  readonly line: number
  readonly part: string
}

/** Bytes of the parts that say where pictures stand, and of one picture, unpacked; beyond them a part is left alone. */
const LARGEST_TEXT = 20_000_000
const LARGEST_PICTURE = 40_000_000
const PICTURE = /\.(?:png|jpe?g|gif|bmp|webp|tiff?)$/iu

/** The pictures of each sheet of an Office Open XML workbook (ECMA-376, part 1, 20.5); none where it is something else. */
export async function picturesOf(path: string): Promise<ReadonlyMap<string, readonly PlacedPicture[]>> {
  return (await inZip(path, placed)) ?? new Map()
}

/** The bytes of some parts of a workbook, by their names; what is damaged or too large is left out. */
export async function partsOf(path: string, parts: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Set(parts)
  const read = await inZip(path, async (zip, entries) => {
    const found = new Map<string, Uint8Array>()
    for (const name of wanted) {
      const bytes = await bytesOf(zip, entries.get(name), LARGEST_PICTURE)
      if (bytes) found.set(name, bytes)
    }
    return found
  })
  return read ?? new Map()
}

type Entries = ReadonlyMap<string, Entry>

/** Undefined where the file is no archive, or a damaged one: the list itself was read by other means. */
async function inZip<T>(path: string, read: (zip: ZipFile, entries: Entries) => Promise<T>): Promise<T | undefined> {
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true })
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    return await read(zip, entries)
  } catch {
    return undefined
  } finally {
    zip?.close()
  }
}

async function bytesOf(zip: ZipFile, entry: Entry | undefined, largest: number): Promise<Uint8Array | undefined> {
  if (!entry || entry.uncompressedSize > largest) return undefined
  try {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk))
    return new Uint8Array(Buffer.concat(chunks))
  } catch {
    return undefined
  }
}

type Node = ReturnType<typeof parseDocument>['children'][number]

/** Every element of a name, wherever it stands; names go without their prefix. */
function elements(nodes: readonly Node[], name: string): readonly Extract<Node, { attribs: object }>[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return []
    const below = elements(node.children, name)
    return node.name.split(':').at(-1) === name ? [node, ...below] : below
  })
}

const attribute = (node: { readonly attribs: Readonly<Record<string, string>> }, name: string): string =>
  Object.entries(node.attribs).find(([key]) => key.split(':').at(-1) === name)?.[1] ?? ''

async function placed(zip: ZipFile, entries: Entries): Promise<ReadonlyMap<string, readonly PlacedPicture[]>> {
  const xml = async (part: string): Promise<readonly Node[]> => {
    const bytes = await bytesOf(zip, entries.get(part), LARGEST_TEXT)
    return bytes ? parseDocument(new TextDecoder().decode(bytes), { xmlMode: true }).children : []
  }
  const relations = async (part: string): Promise<ReadonlyMap<string, string>> => {
    const folder = posix.dirname(part)
    const found = elements(await xml(`${folder}/_rels/${posix.basename(part)}.rels`), 'Relationship')
    return new Map(
      found.map((one) => {
        const target = attribute(one, 'Target')
        const whole = target.startsWith('/') ? target.slice(1) : posix.normalize(`${folder}/${target}`)
        return [attribute(one, 'Id'), whole] as const
      })
    )
  }
  const workbook = 'xl/workbook.xml'
  const parts = await relations(workbook)
  const sheets = new Map<string, readonly PlacedPicture[]>()
  for (const sheet of elements(await xml(workbook), 'sheet')) {
    const part = parts.get(relationId(sheet))
    if (part === undefined) continue
    const drawings = elements(await xml(part), 'drawing')
    const of = drawings.length === 0 ? new Map<string, string>() : await relations(part)
    const pictures: PlacedPicture[] = []
    for (const drawing of drawings) {
      const drawn = of.get(relationId(drawing))
      if (drawn !== undefined) pictures.push(...anchored(await xml(drawn), await relations(drawn)))
    }
    sheets.set(attribute(sheet, 'name'), pictures)
  }
  return sheets
}

/** `r:id`, which stands beside attributes that end in `id` too. */
const relationId = (node: { readonly attribs: Readonly<Record<string, string>> }): string =>
  Object.entries(node.attribs).find(([key]) => /^[^:]+:id$/u.test(key))?.[1] ?? ''

/** A picture is of the line in which it begins. */
function anchored(drawing: readonly Node[], relations: ReadonlyMap<string, string>): readonly PlacedPicture[] {
  const anchors = [...elements(drawing, 'twoCellAnchor'), ...elements(drawing, 'oneCellAnchor')]
  return anchors.flatMap((anchor) => {
    const [from] = elements(anchor.children, 'from')
    const [row] = from ? elements(from.children, 'row') : []
    const text = row?.children.map((node) => ('data' in node ? node.data : '')).join('')
    const line = Number(text ?? '') + 1
    if (text === undefined || !Number.isSafeInteger(line)) return []
    return elements(anchor.children, 'blip').flatMap((blip) => {
      const part = relations.get(attribute(blip, 'embed'))
      return part !== undefined && PICTURE.test(part) ? [{ line, part }] : []
    })
  })
}
