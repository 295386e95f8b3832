/** What is used of libheif's functions, as its JavaScript names them; the package types none of its bundles. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  export interface Context {
    readonly __context: never
  }
  export interface Handle {
    readonly code?: unknown
  }
  export interface Channel {
    readonly id: unknown
    readonly width: number
    readonly height: number
    /** Bytes from one row to the next. */
    readonly stride: number
    readonly data: Uint8Array
  }
  export interface Decoded {
    readonly code?: unknown
    readonly image: unknown
    readonly channels: readonly Channel[]
  }
  export interface Heif {
    heif_context_alloc(): Context | null
    heif_context_free(context: Context): void
    heif_context_read_from_memory(context: Context, bytes: Uint8Array): { readonly code: unknown }
    heif_js_context_get_primary_image_handle(context: Context): Handle | null
    heif_image_handle_get_width(handle: Handle): number
    heif_image_handle_get_height(handle: Handle): number
    heif_image_handle_release(handle: Handle): void
    heif_js_decode_image2(
      handle: Handle,
      space: unknown,
      chroma: unknown
    ): Decoded | null | undefined | Promise<Decoded | null | undefined>
    heif_image_release(image: unknown): void
    readonly heif_error_code: { readonly heif_error_Ok: unknown }
    readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown }
    readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: unknown }
    readonly heif_channel: { readonly heif_channel_interleaved: unknown }
  }
  // biome-ignore lint/style/noDefaultExport: that is how it is exported
  export default function load(): Heif
}
