import { attachmentName } from '../../store/attachments/attachment-name'
import { extensionOf } from '../../store/attachments/media-types'
import { mediaTypeOf } from '../../store/attachments/sniff'
import type { Part, Said } from './arrival'
import { HEAD_BYTES, LARGEST_PARTS, MOST_PARTS } from './limits'
import type { Remarks } from './remarks'

export interface FoundPart {
  readonly name: string | undefined
  readonly bytes: Uint8Array
  readonly inline: boolean
  readonly within: readonly string[]
  readonly sentAt?: Said | undefined
}

/** Gathers the parts of one arrival, within what one arrival may hold. */
export class Parts {
  readonly #remarks: Remarks
  readonly #parts: Part[] = []
  #bytes = 0

  constructor(remarks: Remarks) {
    this.#remarks = remarks
  }

  /** Whether it was taken. */
  add({ name, bytes, inline, within, sentAt }: FoundPart): boolean {
    if (this.#parts.length >= MOST_PARTS || this.#bytes + bytes.length > LARGEST_PARTS) {
      this.#remarks.add('parts-cut', name)
      return false
    }
    const mediaType = typeOfBytes(bytes)
    this.#bytes += bytes.length
    this.#parts.push({
      name: partName(name, mediaType, this.#parts.length),
      mediaType,
      size: bytes.length,
      inline,
      within,
      ...(sentAt ? { sentAt } : {}),
      content: { kind: 'bytes', bytes }
    })
    return true
  }

  list(): readonly Part[] {
    return this.#parts
  }
}

export function typeOfBytes(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES))
  return mediaTypeOf(head, bytes.byteLength <= HEAD_BYTES)
}

function partName(name: string | undefined, mediaType: string, index: number): string {
  const given = name?.trim() ?? ''
  return given === '' ? `part-${index + 1}.${extensionOf(mediaType)}` : attachmentName(given)
}
