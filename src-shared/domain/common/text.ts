import { z } from 'zod'

// Control characters but tab and line feed: they come from broken exports or hostile files and print as nothing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as it is stored: NFC, line feeds, no control characters, no lone surrogates, no space at either end. */
export function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(LONE_SURROGATE, '\ufffd').replace(CONTROL, '').normalize('NFC').trim()
}

/** The reason says how long it may be. */
const tooLong = (max: number) => `too-long-${max}`

/** Whether something of it shows: spaces, joiners and marks of direction alone are nothing a person wrote. */
const hasInk = (text: string): boolean => /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(text)

/** A single line a person must fill in. */
export const line = (max = 200) =>
  z
    .string()
    .transform(cleanText)
    .transform((text) => text.replace(/\s*\n\s*/gu, ' '))
    .pipe(z.string().refine(hasInk, 'required').max(max, tooLong(max)))

/** A single line that may stay empty. */
export const optionalLine = (max = 200) =>
  z
    .string()
    .transform(cleanText)
    .transform((text) => text.replace(/\s*\n\s*/gu, ' '))
    .pipe(z.string().max(max, tooLong(max)))

/** Several paragraphs a person must fill in. */
export const prose = (max = 20_000) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().refine(hasInk, 'required').max(max, tooLong(max)))

/** Several paragraphs that may stay empty. */
export const optionalProse = (max = 20_000) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(max, tooLong(max)))
