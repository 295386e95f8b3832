export const SCHEME = 'entente'
/** The origin of every page of ours. */
export const ORIGIN = `${SCHEME}://app`

export const pictureSizes = [320, 1280, 4096] as const
export type PictureSize = (typeof pictureSizes)[number]

/** Small, one page of it drawn for the window, or else the original. */
export type ShownAs = { readonly size: PictureSize } | { readonly page: number }

/** What an address of our scheme asks for; the id of an attachment has the form of one. */
export type Asked =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'attachment'; readonly id: string; readonly as: ShownAs | undefined }

// Nothing encoded, no empty, hidden or parent folder, no backslash: whatever needs decoding is not one of our names.
const FILE = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/u
const ATTACHMENT = /^\/attachment\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\?(size|page)=([1-9]\d{0,4}))?$/u

/**
 * Reads an address strictly; undefined for anything that is not exactly one of ours.
 * @param url as the page asked for it, without a fragment
 */
export function readAddress(url: string): Asked | undefined {
  if (!url.startsWith(`${ORIGIN}/`)) return undefined
  const rest = url.slice(ORIGIN.length)
  if (rest === '/') return { kind: 'file', path: '/index.html' }
  const [, id, how, digits] = ATTACHMENT.exec(rest) ?? []
  if (id !== undefined) return readAttachment(id, how, digits)
  if (rest.startsWith('/attachment/')) return undefined
  return FILE.test(rest) ? { kind: 'file', path: rest } : undefined
}

function readAttachment(id: string, how: string | undefined, digits: string | undefined): Asked | undefined {
  if (how === undefined) return { kind: 'attachment', id, as: undefined }
  if (how === 'page') return { kind: 'attachment', id, as: { page: Number(digits) } }
  const size = pictureSizes.find((one) => String(one) === digits)
  return size === undefined ? undefined : { kind: 'attachment', id, as: { size } }
}
