import type { MessageDraft } from '../../domain/letter/draft'
import { type Commitment, commitmentsIn } from '../../domain/remark/commitments'
import type { PlainDate } from '../../lib/plain-date'

interface Bound {
  /** One for each day. */
  readonly promises: readonly { readonly text: string; readonly due: PlainDate }[]
  /** What is asked for, by the first day that is named. */
  readonly asked: { readonly text: string; readonly due: PlainDate } | undefined
}

/** Words of a text without the full stop after them. */
const bare = (words: string): string => words.replace(/[.\s]+$/u, '')

/** What a message promises and by when it asks for something: by its fields, and by the words of its text. */
export function boundBy({ promise, demand }: MessageDraft, commitments: readonly Commitment[]): Bound {
  const { text, due } = promise
  const named = due && text.trim() !== '' ? [{ text: text.trim(), due }] : []
  const written = commitments.flatMap(({ kind, on, words }) =>
    kind === 'promise' ? [{ text: bare(words), due: on }] : []
  )
  const promises = [...named, ...written]
  const asked = commitments
    .flatMap(({ kind, on, words }) => (kind === 'demand' ? [{ text: bare(words), due: on }] : []))
    .toSorted((a, b) => a.due.localeCompare(b.due))
  return {
    promises: promises.filter((one, place) => promises.findIndex(({ due: day }) => day === one.due) === place),
    asked: demand.due && demand.text.trim() !== '' ? { text: demand.text.trim(), due: demand.due } : asked[0]
  }
}

/** The same of a draft by itself. */
export const boundByText = (draft: MessageDraft): Bound =>
  boundBy(draft, commitmentsIn(draft.body, draft.language, draft.dated))
