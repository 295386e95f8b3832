import { z } from 'zod'
import { attachmentId } from '../../lib/ids'
import { instant } from '../../lib/plain-date'

/** What a picture says of itself. A camera's clock and position can be wrong or forged: it is a statement, not a fact. */
export const pictureFacts = z.strictObject({
  /** The camera's own clock, without a zone unless it wrote one: `2026-03-03T14:05:09` or with `+01:00`. */
  takenAt: z.string().max(40).optional(),
  /** Microdegrees, so that no float enters the chain. */
  latitude: z.int().min(-90_000_000).max(90_000_000).optional(),
  longitude: z.int().min(-180_000_000).max(180_000_000).optional(),
  /** Where the camera looked, in whole degrees from north, to the right. */
  direction: z.int().min(0).max(359).optional(),
  camera: z.string().max(200).optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  /** EXIF orientation, 1 to 8. */
  orientation: z.int().min(1).max(8).optional()
})
export type PictureFacts = z.infer<typeof pictureFacts>

/** A file that is already safe on the disk, as an event names it. The original bytes never change. */
export const attachment = z.strictObject({
  id: attachmentId,
  name: z.string().min(1).max(255),
  /** By content, not by extension. */
  mediaType: z.string().min(3).max(100),
  /** Bytes. */
  size: z.int().nonnegative(),
  /** SHA-256 of the original bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  picture: pictureFacts.optional(),
  /** When a message was sent, by its own head: a statement as well. */
  sentAt: instant.optional(),
  /** The piece this one was made from: annotated, cropped or redacted. */
  madeFrom: z.strictObject({ id: attachmentId, how: z.enum(['annotated', 'cropped', 'redacted']) }).optional()
})
export type Attachment = z.infer<typeof attachment>
