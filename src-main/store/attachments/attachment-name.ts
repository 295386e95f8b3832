import { extensionOf } from './media-types'

const LONGEST = 255
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
const UNNAMED = 'file'

/**
 * The name of a file as an event keeps it: NFC, without control characters, at most 255 units, its end kept when it is
 * cut because that is where the extension stands.
 * @param name as the system or a mail gave it; folders before it are dropped
 */
export function attachmentName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? ''
  const clean = last.replace(LONE_SURROGATE, '\ufffd').replace(CONTROL, '\ufffd').normalize('NFC').trim()
  if (clean === '') return UNNAMED
  return clean.length <= LONGEST ? clean : shortened(clean)
}

function shortened(name: string): string {
  const tail = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? ''
  const start = name.slice(0, LONGEST - tail.length - 1).replace(LONE_SURROGATE, '')
  return `${start}…${tail}`
}

// Characters that turn the direction of a name around, so that an extension seems to be another.
const DIRECTION = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const FORBIDDEN = /[<>:"/\\|?*\ufffd]/gu
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu
const LONGEST_EXPORTED = 120

/**
 * A name under which a copy can lie on any system: no reserved name, no tricks of direction, and the extension of what
 * the content is, whatever the name claimed.
 */
export function exportName(attachment: { readonly name: string; readonly mediaType: string }): string {
  const extension = extensionOf(attachment.mediaType)
  const bare = attachment.name.replace(DIRECTION, '').replace(FORBIDDEN, '_')
  const stem = bare
    .replace(/\.[^.]{1,10}$/u, '')
    .slice(0, LONGEST_EXPORTED)
    .replace(LONE_SURROGATE, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const safe = stem === '' || RESERVED.test(stem) ? `${UNNAMED}${stem === '' ? '' : `-${stem}`}` : stem
  return `${safe}.${extension}`
}
