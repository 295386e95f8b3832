import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type CheckedReply, checkReply } from '../../../src-shared/domain/remark/check-reply'
import { caseFile } from '../../../src-shared/domain/remark/facts'
import { blockIds, replyKind } from '../../../src-shared/domain/remark/kinds'

export const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'remarks')
type Language = 'fr' | 'en'

const values = z.record(z.string(), z.unknown())
const blocks = z.record(z.string(), z.string().nullable())
/** A passage, or a draft made from one of the letters by changing some of its blocks or of its case. */
const sample = z.union([
  z.string(),
  z.strictObject({ text: z.string(), kind: z.string().optional(), case: values.optional() }),
  z.strictObject({ base: z.string(), set: blocks.optional(), kind: z.string().optional(), case: values.optional() })
])
export type Sample = z.infer<typeof sample>
const labels = z.strictObject({ kind: z.string().optional(), raise: z.array(sample), pass: z.array(sample) })
const letter = z.strictObject({ case: values, blocks: blocks })

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))
export const labelsOf = (language: Language, rule: string) => labels.parse(readJson(language, `${rule}.json`))
export const letterOf = (language: Language, kind: string) =>
  letter.parse(readJson(language, 'letters', `${kind}.json`))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merge(under: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...under }
  for (const [name, value] of Object.entries(over)) {
    const before = merged[name]
    merged[name] = isRecord(before) && isRecord(value) ? merge(before, value) : value
  }
  return merged
}

/** Blocks as a draft, with their marks or without. */
export function draftOf(of: Record<string, string | null>, marked: boolean): string {
  return blockIds
    .flatMap((id) => (of[id] ? [marked ? `[[${id}]]\n${of[id]}` : of[id]] : []))
    .join(marked ? '\n' : '\n\n')
}

function check(text: string, given: Record<string, unknown>, language: Language): CheckedReply {
  return checkReply({ text, kind: replyKind.parse(given.kind), language, facts: caseFile.parse(given) })
}

/** What the check says of a sample: a passage once, a draft with its marks and without. */
export function checkSample(
  language: Language,
  one: Sample,
  kind: string | undefined
): readonly { readonly text: string; readonly checked: CheckedReply }[] {
  if (typeof one === 'string' || 'text' in one) {
    const text = typeof one === 'string' ? one : one.text
    const own = typeof one === 'string' ? {} : (one.case ?? {})
    const given = merge(z.record(z.string(), z.unknown()).parse(readJson(language, 'case.json')), own)
    const asked = (typeof one === 'string' ? undefined : one.kind) ?? kind ?? given.kind
    return [{ text, checked: check(text, { ...given, kind: asked }, language) }]
  }
  const base = letterOf(language, one.base)
  const given = { ...merge(base.case, one.case ?? {}), ...(one.kind && { kind: one.kind }) }
  return [true, false].map((marked) => {
    const text = draftOf({ ...base.blocks, ...one.set }, marked)
    return { text, checked: check(text, given, language) }
  })
}
