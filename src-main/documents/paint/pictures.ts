import type { LetterContent } from '../../../src-shared/domain/letter/content'
import type { LetterIssue, PictureFault } from '../../../src-shared/domain/letter/issues'
import type { OpenPicture } from './pdfkit-gaps'

export interface OpenPictures {
  readonly pictures: ReadonlyMap<string, OpenPicture>
  readonly issues: readonly LetterIssue[]
}

/** Opens every picture that a letter names; one that is missing or unusable is an issue. */
export function openPictures(
  content: LetterContent,
  bytes: ReadonlyMap<string, Uint8Array>,
  document: PDFKit.PDFDocument
): OpenPictures {
  const named = [content.letterhead.logo, content.signature.image].flatMap((picture) =>
    picture ? [picture.source] : []
  )
  return openNamed(named, bytes, document)
}

/** The same of what is named. */
export function openNamed(
  named: Iterable<string>,
  bytes: ReadonlyMap<string, Uint8Array>,
  document: PDFKit.PDFDocument
): OpenPictures {
  const pictures = new Map<string, OpenPicture>()
  const issues: LetterIssue[] = []
  for (const source of new Set(named)) {
    const opened = open(bytes.get(source), document)
    if (typeof opened === 'string') issues.push({ kind: 'picture-unusable', source, reason: opened })
    else pictures.set(source, opened)
  }
  return { pictures, issues }
}

function open(bytes: Uint8Array | undefined, document: PDFKit.PDFDocument): OpenPicture | PictureFault {
  if (!bytes) return 'missing'
  if (!isPng(bytes) && !isJpeg(bytes)) return 'format'
  if (!isWhole(bytes)) return 'damaged'
  try {
    const picture = document.openImage(bytes)
    if (picture.colorSpace === 'DeviceCMYK') return 'cmyk'
    return picture.width > 0 && picture.height > 0 ? picture : 'damaged'
  } catch {
    return 'damaged'
  }
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte)
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8
}

/** A file cut short lacks the mark that ends it; some programs add bytes after the mark. */
function isWhole(bytes: Uint8Array): boolean {
  const end = isPng(bytes) ? [0x49, 0x45, 0x4e, 0x44] : [0xff, 0xd9]
  for (let at = bytes.length - end.length; at > 0; at--) {
    if (end.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
