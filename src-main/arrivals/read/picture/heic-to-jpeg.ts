/// <reference path="./libheif-bundle.d.ts" />
import type { Decoded, Handle, Heif } from 'libheif-js/libheif-wasm/libheif-bundle.mjs'
import { mayDecode } from '../../../store/images/picture-limits'

const QUALITY = 90
const CHANNELS = 4

/**
 * A JPEG of a HEIC picture, upright, in its full size; undefined where it cannot be decoded or is larger than may be.
 * Takes some ten bytes a pixel, and a second or more for twelve megapixels, on the thread it is called on.
 */
export async function heicToJpeg(picture: Buffer): Promise<Buffer | undefined> {
  // Compiled with each picture: a module that stumbled over one is of no use for the next.
  const { default: load } = await import('libheif-js/libheif-wasm/libheif-bundle.mjs')
  try {
    const heif = load()
    const pixels = await decode(heif, picture)
    if (!pixels) return undefined
    const { Transformer } = await import('@napi-rs/image')
    return await Transformer.fromRgbaPixels(pixels.data, pixels.width, pixels.height).jpeg(QUALITY)
  } catch {
    // Whatever WebAssembly throws on hostile bytes.
    return undefined
  }
}

interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

async function decode(heif: Heif, picture: Buffer): Promise<Pixels | undefined> {
  const context = heif.heif_context_alloc()
  if (!context) return undefined
  try {
    const { code } = heif.heif_context_read_from_memory(context, picture)
    if (code !== heif.heif_error_code.heif_error_Ok) return undefined
    const handle = heif.heif_js_context_get_primary_image_handle(context)
    if (!handle || handle.code !== undefined) return undefined
    try {
      return await decodeImage(heif, handle)
    } finally {
      heif.heif_image_handle_release(handle)
    }
  } finally {
    heif.heif_context_free(context)
  }
}

async function decodeImage(heif: Heif, handle: Handle): Promise<Pixels | undefined> {
  const [width, height] = [heif.heif_image_handle_get_width(handle), heif.heif_image_handle_get_height(handle)]
  if (!mayDecode({ width, height })) return undefined
  const { heif_colorspace_RGB } = heif.heif_colorspace
  const { heif_chroma_interleaved_RGBA } = heif.heif_chroma
  const decoded = await heif.heif_js_decode_image2(handle, heif_colorspace_RGB, heif_chroma_interleaved_RGBA)
  if (!decoded || decoded.code !== undefined) return undefined
  try {
    return packed(heif, decoded)
  } finally {
    heif.heif_image_release(decoded.image)
  }
}

/** The rows without what fills them up. */
function packed(heif: Heif, { channels }: Decoded): Pixels | undefined {
  const found = channels.find(({ id }) => id === heif.heif_channel.heif_channel_interleaved)
  if (!found || !mayDecode(found)) return undefined
  const { width, height, stride } = found
  const row = width * CHANNELS
  const data = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) data.set(found.data.subarray(y * stride, y * stride + row), y * row)
  return { width, height, data }
}
