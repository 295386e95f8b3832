import { stat } from 'node:fs/promises'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { mediaTypeOf } from '../../store/attachments/sniff'
import type { Arrival, ArrivingFile, ReadingRefusal } from './arrival'
import { type ByteSource, openBytes, readWhole } from './byte-source'
import { HEAD_BYTES } from './limits'
import { mailArrival } from './mail/mail-arrival'
import { readEml } from './mail/read-eml'
import { readMsg } from './mail/read-msg'
import { isTnef, readTnef } from './mail/read-tnef'
import { readFolder, readZip } from './read-container'
import { other, readText } from './read-other'
import { readPdf } from './read-pdf'
import { readRecording } from './read-recording'
import { readStill } from './read-still'
import { Remarks } from './remarks'

type Reading = Promise<Result<Arrival, ReadingRefusal>>

/**
 * Reads what arrived: what it is by its content, when it happened, who is in it, its text and its parts. Changes
 * nothing and fetches nothing. It works on the thread it is called on, where hostile bytes may keep it busy:
 * `ArrivalReader` puts an end to that.
 */
export async function readArrival(file: ArrivingFile): Reading {
  if ('path' in file && (await isFolder(file.path))) return await readFolder(file.path, file.name)
  const opened = await openBytes(file)
  if (!opened.ok) return opened
  const source = opened.value
  try {
    if (source.size === 0) return refuse('empty')
    const head = await source.read(0, HEAD_BYTES)
    return await readAs(mediaTypeOf(head, source.size <= HEAD_BYTES), source, file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) return refuse('not-found')
    throw error
  } finally {
    await source.close()
  }
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
}

async function readAs(mediaType: string, source: ByteSource, file: ArrivingFile): Reading {
  if (/^(?:audio|video)\//u.test(mediaType)) return ok(await readRecording(source, file.name, mediaType))
  if (mediaType === 'application/zip') return await readZip(file, mediaType, new Remarks())
  const whole = isRead(mediaType, file.name) ? await readWhole(source) : undefined
  if (!whole) return ok(other(file.name, mediaType, new Remarks()))
  return whole.ok ? await readBytes(whole.value, mediaType, file) : whole
}

const readTypes =
  /^(?:image\/(?!svg)|text\/|message\/rfc822$|application\/(?:pdf|rtf|vnd\.ms-outlook|octet-stream|x-ole-storage)$)/u

function isRead(mediaType: string, name: string): boolean {
  if (mediaType === 'application/octet-stream') return /\.(?:dat|tnef|eml|txt)$/iu.test(name)
  return readTypes.test(mediaType)
}

async function readBytes(bytes: Buffer, mediaType: string, file: ArrivingFile): Reading {
  const remarks = new Remarks()
  const { name } = file
  if (mediaType.startsWith('image/')) return await readStill(bytes, file, mediaType)
  if (mediaType === 'application/pdf') return await readPdf(bytes, name)
  if (mediaType === 'application/vnd.ms-outlook' || mediaType === 'application/x-ole-storage') {
    const content = readMsg(bytes, remarks)
    if (content) return ok(mailArrival(content, 'msg', remarks, name))
    return mediaType === 'application/x-ole-storage' ? ok(other(name, mediaType, remarks)) : refuse('damaged')
  }
  if (mediaType === 'message/rfc822' || /\.eml$/iu.test(name)) {
    const content = await readEml(bytes, remarks)
    return content ? ok(mailArrival(content, 'eml', remarks, name)) : refuse('damaged')
  }
  const packed = isTnef(bytes) ? readTnef(bytes, remarks) : undefined
  if (packed) return ok(mailArrival(packed, 'msg', remarks, name))
  if (mediaType === 'application/octet-stream') return ok(other(name, mediaType, remarks))
  return ok(readText(bytes, name, mediaType))
}
