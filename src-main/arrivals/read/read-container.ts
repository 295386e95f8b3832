import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { attachmentName } from '../../store/attachments/attachment-name'
import { mediaTypeOf } from '../../store/attachments/sniff'
import type { Arrival, ArrivingFile, Part, PartContent, ReadingRefusal } from './arrival'
import { chatArrival, chatNameIn } from './chat/chat-arrival'
import { type ParsedChat, parseChat } from './chat/parse-chat'
import { listFolder } from './folder'
import { MOST_PARTS } from './limits'
import { dayInName } from './moments'
import { Remarks } from './remarks'
import { decodeText } from './text/decode-text'
import { lastStep } from './zip/entry-names'
import { openZip } from './zip/open-zip'
import { readEntry, TYPE_HEAD } from './zip/read-entry'

/** A file within an archive or a folder. */
export interface Inside {
  /** Relative, with plain slashes. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly content: PartContent
  /** Its first bytes, at most so many; undefined where it cannot be read. */
  head(most: number): Promise<Buffer | undefined>
}

/** 64 MiB: years of a lively conversation. */
const LARGEST_CHAT = 64 * 1024 * 1024
const MOST_TRIED = 20

/** An archive: a messenger's export, or a list of files. Nothing in it is unpacked but to tell what it is. */
export async function readZip(
  file: ArrivingFile,
  mediaType: string,
  remarks: Remarks
): Promise<Result<Arrival, ReadingRefusal>> {
  const opened = await openZip(file, remarks)
  if (!opened.ok) return opened
  const zip = opened.value
  try {
    const inside = zip.entries.map((entry) => ({
      path: entry.path,
      size: entry.size,
      content: { kind: 'entry', index: entry.index } as const,
      head: (most: number) => readEntry(zip, entry, most)
    }))
    if (inside.length > 0 && zip.entries.every(({ isEncrypted }) => isEncrypted)) return refuse('encrypted')
    return ok(await readInside(inside, file.name, mediaType, remarks))
  } finally {
    zip.close()
  }
}

/** A folder, such as an unpacked export. Links in it are not followed. */
export async function readFolder(path: string, name: string): Promise<Result<Arrival, ReadingRefusal>> {
  const remarks = new Remarks()
  const inside = await listFolder(path, remarks)
  return inside ? ok(await readInside(inside, name, 'inode/directory', remarks)) : refuse('not-found')
}

async function readInside(
  inside: readonly Inside[],
  name: string,
  mediaType: string,
  remarks: Remarks
): Promise<Arrival> {
  const found = await findChat(inside, remarks)
  const rest = inside.filter((file) => file !== found?.file)
  if (rest.length > MOST_PARTS) remarks.add('parts-cut', undefined, rest.length - MOST_PARTS)
  const parts: Part[] = []
  for (const file of rest.slice(0, MOST_PARTS)) parts.push(await partOf(file, remarks))
  if (found) {
    const title = chatNameIn(lastStep(found.file.path)) ?? chatNameIn(name)
    return chatArrival(found.chat, parts, title, mediaType, remarks)
  }
  return {
    kind: 'archive',
    title: name,
    mediaType,
    people: [],
    text: inside.map(({ path }) => path).join('\n'),
    parts,
    remarks: remarks.list()
  }
}

async function findChat(
  inside: readonly Inside[],
  remarks: Remarks
): Promise<{ readonly file: Inside; readonly chat: ParsedChat } | undefined> {
  const texts = inside.filter(({ path, size }) => /\.txt$/iu.test(path) && size <= LARGEST_CHAT)
  const isNamed = ({ path }: Inside) => lastStep(path) === '_chat.txt' || chatNameIn(lastStep(path)) !== undefined
  const tried = [...texts.filter(isNamed), ...texts.filter((file) => !isNamed(file))].slice(0, MOST_TRIED)
  for (const file of tried) {
    const bytes = await file.head(LARGEST_CHAT)
    const said = new Remarks()
    const chat = bytes && parseChat(decodeText(bytes).text, said)
    if (!chat) continue
    for (const { code, count } of said.list()) remarks.add(code, undefined, count)
    return { file, chat }
  }
  return undefined
}

async function partOf({ path, size, content, head }: Inside, remarks: Remarks): Promise<Part> {
  const first = await head(TYPE_HEAD)
  if (first === undefined) remarks.add('part-unreadable', path)
  const sentAt = dayInName(lastStep(path))
  const steps = path.split('/')
  return {
    name: attachmentName(path),
    mediaType: mediaTypeOf(first ?? Buffer.alloc(0), size <= TYPE_HEAD),
    size,
    inline: false,
    within: steps.slice(0, -1),
    ...(sentAt ? { sentAt } : {}),
    content
  }
}
