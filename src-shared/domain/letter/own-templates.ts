import { z } from 'zod'
import { language } from '../common/vocabulary'
import { type MessageKind, messageKind, type Tone, tone } from './kinds'

/** Characters of a template: some twenty pages. */
export const LONGEST_TEMPLATE = 20_000

/** Which template: of a kind in a language, for one tone or for all that have none of their own. */
export const templateKey = z.strictObject({ kind: messageKind, language, tone: tone.optional() })
export type TemplateKey = z.infer<typeof templateKey>

export const ownTemplate = templateKey.extend({ text: z.string().min(1).max(LONGEST_TEMPLATE) })
export type OwnTemplate = z.infer<typeof ownTemplate>

/** A template that the firm set, or took back: without a text the one shipped holds again. */
export const templateChange = templateKey.extend({ text: ownTemplate.shape.text.optional() })
export type TemplateChange = z.infer<typeof templateChange>

/** All of them at once: as many as there are kinds, languages and tones, and some. */
export const templateChanges = z.array(templateChange).min(1).max(400)

export const isSameKey = (one: TemplateKey, other: TemplateKey): boolean =>
  one.kind === other.kind && one.language === other.language && one.tone === other.tone

export function withTemplates(before: readonly OwnTemplate[], changes: readonly TemplateChange[]): OwnTemplate[] {
  return changes.reduce<OwnTemplate[]>(
    (all, { text, ...key }) => {
      const others = all.filter((one) => !isSameKey(one, key))
      return text === undefined ? others : [...others, { ...key, text }]
    },
    [...before]
  )
}

/** The changes that would change something. */
export function realChanges(before: readonly OwnTemplate[], changes: readonly TemplateChange[]): TemplateChange[] {
  return changes.filter(({ text, ...key }) => before.find((one) => isSameKey(one, key))?.text !== text)
}

/** The firm's own for the tone, else its own for every tone; undefined where the shipped one holds. */
export function ownTemplateOf(
  templates: readonly OwnTemplate[],
  asked: { readonly kind: MessageKind; readonly language: TemplateKey['language']; readonly tone: Tone | undefined }
): OwnTemplate | undefined {
  const all = templates.filter(({ kind, language: of }) => kind === asked.kind && of === asked.language)
  return (
    all.find((one) => one.tone !== undefined && one.tone === asked.tone) ?? all.find((one) => one.tone === undefined)
  )
}

/** The file in which templates leave one firm and come to another. */
const templateFile = z.strictObject({
  format: z.literal('entente-letter-templates'),
  version: z.literal(1),
  templates: z.array(ownTemplate).min(1).max(400)
})

export function writeTemplateFile(templates: readonly OwnTemplate[]): string {
  return `${JSON.stringify({ format: 'entente-letter-templates', version: 1, templates }, null, 2)}\n`
}

/** Undefined where the file is not one of templates. */
export function readTemplateFile(text: string): readonly OwnTemplate[] | undefined {
  try {
    const read = templateFile.safeParse(JSON.parse(text.replace(/^\uFEFF/u, '')))
    return read.success ? read.data.templates : undefined
  } catch {
    return undefined
  }
}
