import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import { applyRewrite } from '../../../src-shared/domain/remark/check-reply'
import type { FieldRewrite } from '../../../src-shared/texts/letters/check/letter-remarks'

const typedFields = ['subject', 'body', 'obligation', 'breach', 'demand', 'basis', 'consequence'] as const

/** The text of a field that a remark may be about; undefined where the draft has no such field. */
export function fieldText(draft: LetterDraft, field: string): string | undefined {
  if (field === 'fileText') return draft.fileText ?? ''
  if (field === 'promise.text') return 'promise' in draft ? draft.promise.text : undefined
  if (field === 'meeting.place') return draft.meeting?.place
  if (field === 'demand.text') return draft.kind === 'formal-notice' ? undefined : draft.demand.text
  const name = typedFields.find((one) => one === field)
  const value = name && new Map<string, unknown>(Object.entries(draft)).get(name)
  return typeof value === 'string' ? value : undefined
}

/** All that somebody types in a letter and of it, field by field. */
export function typedTexts(draft: LetterDraft): readonly { readonly field: string; readonly text: string }[] {
  return [...typedFields, 'demand.text', 'promise.text', 'fileText'].flatMap((field) => {
    const text = fieldText(draft, field)
    return text === undefined || text === '' ? [] : [{ field, text }]
  })
}

/** A draft with this text in one of its fields; the same where it has it, or no such field. */
export function withText(draft: LetterDraft, field: string, text: string): LetterDraft {
  const standing = fieldText(draft, field)
  if (standing === undefined || standing === text) return draft
  if (field === 'fileText') return { ...draft, fileText: text === '' ? undefined : text }
  if (field === 'demand.text' && draft.kind !== 'formal-notice') return { ...draft, demand: { ...draft.demand, text } }
  if (field === 'promise.text') return 'promise' in draft ? { ...draft, promise: { ...draft.promise, text } } : draft
  if (field === 'meeting.place') return draft.meeting ? { ...draft, meeting: { ...draft.meeting, place: text } } : draft
  return { ...draft, [field]: text }
}

export interface Rewritten {
  readonly draft: LetterDraft
  /** What takes it back. */
  readonly undo: FieldRewrite
  /** The words that stand there now. */
  readonly replaced: string
}

/** A draft with one rewrite applied; undefined where its words no longer stand. */
export function rewritten(draft: LetterDraft, { field, start, end, replacement }: FieldRewrite): Rewritten | undefined {
  const text = fieldText(draft, field)
  if (text === undefined || end > text.length) return undefined
  const { text: changed, undo } = applyRewrite(text, { start, end, replacement })
  return { draft: withText(draft, field, changed), undo: { field, ...undo }, replaced: replacement }
}

/** Takes a rewrite back, unless its words were changed since. */
export function takenBack(draft: LetterDraft, { undo, replaced }: Pick<Rewritten, 'undo' | 'replaced'>): LetterDraft {
  const standing = fieldText(draft, undo.field)?.slice(undo.start, undo.end)
  return standing === replaced ? (rewritten(draft, undo)?.draft ?? draft) : draft
}

export interface AllRewritten {
  readonly draft: LetterDraft
  /** Each where it stands now that all are done, by its place. */
  readonly done: readonly Pick<Rewritten, 'undo' | 'replaced'>[]
}

/** Several rewrites at once, the last first so that none moves another. */
export function allRewritten(draft: LetterDraft, rewrites: readonly FieldRewrite[]): AllRewritten {
  const backwards = rewrites.toSorted((a, b) => b.start - a.start)
  return backwards.reduce<AllRewritten>(
    (before, rewrite) => {
      const next = rewritten(before.draft, rewrite)
      if (!next) return before
      const { field, start, end } = rewrite
      const longer = rewrite.replacement.length - (end - start)
      const moved = before.done.map((one) =>
        one.undo.field === field ? { ...one, undo: movedBy(one.undo, longer) } : one
      )
      return { draft: next.draft, done: [next, ...moved] }
    },
    { draft, done: [] }
  )
}

const movedBy = ({ start, end, ...rest }: FieldRewrite, by: number): FieldRewrite => ({
  ...rest,
  start: start + by,
  end: end + by
})

/** Takes several rewrites back, but for those whose words were changed since. */
export const allTakenBack = (draft: LetterDraft, { done }: AllRewritten): LetterDraft =>
  done.reduceRight((before, one) => takenBack(before, one), draft)
