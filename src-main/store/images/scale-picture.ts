import { letPicturesGo } from './let-go'
import type { PictureSize } from './picture-size'

const QUALITY = 80
const WHITE = 0xff
const opaque = new Set(['image/jpeg', 'image/bmp'])

/**
 * A JPEG of at most `longest` pixels a side, never larger than the picture, turned upright by its own orientation and
 * laid on white where it is transparent. Decodes on a thread of its own, in some four bytes a pixel.
 * @throws whatever the library throws on what it cannot decode
 */
export async function scaleToJpeg(
  picture: Uint8Array,
  mediaType: string,
  size: PictureSize,
  longest: number
): Promise<Buffer> {
  // Loaded with the first picture, not with the application.
  const { ResizeFit, Transformer } = await import('@napi-rs/image')
  letPicturesGo()
  const side = Math.min(longest, Math.max(size.width, size.height))
  const scaled = new Transformer(picture).rotate().fastResize({ width: side, height: side, fit: ResizeFit.Inside })
  return opaque.has(mediaType) ? scaled.jpeg(QUALITY) : onWhite(await scaled.png())
}

async function onWhite(picture: Buffer): Promise<Buffer> {
  const { Transformer } = await import('@napi-rs/image')
  const { width, height } = await new Transformer(picture).metadata()
  const paper = Buffer.alloc(width * height * 4, WHITE)
  return Transformer.fromRgbaPixels(paper, width, height).overlay(picture, 0, 0).jpeg(QUALITY)
}
