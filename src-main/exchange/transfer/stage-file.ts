import { BlobWriter, WORTH_COLLECTING } from '../../store/attachments/blob-writer'
import { nodeFileSystem } from '../../store/attachments/file-system'
import { letPicturesGo } from '../../store/images/let-go'
import { SealBrokenError, type SealedContent } from './sealed-content'
import type { StagingJob } from './staging-messages'

// Of a file in a ZIP: its mark, and behind 30 bytes a name and some extras, as long as they say (APPNOTE.TXT, 4.3.7).
const LOCAL_HEADER = 30
const LOCAL_MARK = 0x04034b50
const NAME_LENGTH_AT = 26
const EXTRAS_LENGTH_AT = 28

export interface Staged {
  /** Hexadecimal. */
  readonly sha256: string
  readonly size: number
}

/**
 * Reads a file of a package once, and puts it down as the blob that it will be: its digest, the cipher of the vault and the
 * disk together. It is on the disk for good when this returns.
 * @param onBytes told of every piece; throws to give it up
 * @throws SealBrokenError
 */
export async function stageFile(
  content: SealedContent,
  { header, size, path, key }: Omit<StagingJob, 'number'>,
  onBytes: (bytes: number) => void
): Promise<Staged> {
  const start = await contentStart(content, header)
  const file = await nodeFileSystem.create(path)
  const writer = new BlobWriter(file, key)
  try {
    for await (const piece of content.read(start, start + size)) {
      onBytes(piece.length)
      await writer.write(piece)
    }
    const done = await writer.finish()
    await file.sync()
    return { sha256: done.sha256.toString('hex'), size: done.size }
  } finally {
    await file.close()
    writer.release()
    if (writer.size > WORTH_COLLECTING) letPicturesGo()
  }
}

async function contentStart(content: SealedContent, at: number): Promise<number> {
  const parts: Buffer[] = []
  for await (const part of content.read(at, at + LOCAL_HEADER)) parts.push(Buffer.from(part))
  const header = Buffer.concat(parts)
  if (header.length < LOCAL_HEADER || header.readUInt32LE(0) !== LOCAL_MARK)
    throw new SealBrokenError('No file lies where the archive says')
  return at + LOCAL_HEADER + header.readUInt16LE(NAME_LENGTH_AT) + header.readUInt16LE(EXTRAS_LENGTH_AT)
}
