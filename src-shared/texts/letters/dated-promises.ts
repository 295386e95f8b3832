import type { MessageDraft } from '../../domain/letter/draft'
import { type Commitment, commitmentsIn } from '../../domain/remark/commitments'
import type { PlainDate } from '../../lib/plain-date'

interface Bound {
  /** One for each day. */
  readonly promises: readonly { readonly text: string; readonly due: PlainDate }[]
  readonly demanded: PlainDate | undefined
}

/** What a message promises and by when it asks for something: by its fields, and by the words of its text. */
export function boundBy({ promise, demand }: MessageDraft, commitments: readonly Commitment[]): Bound {
  const { text, due } = promise
  const named = due && text.trim() !== '' ? [{ text: text.trim(), due }] : []
  const written = commitments.flatMap(({ kind, on, words }) =>
    kind === 'promise' ? [{ text: words.replace(/[.\s]+$/u, ''), due: on }] : []
  )
  const promises = [...named, ...written]
  const asked = commitments.flatMap(({ kind, on }) => (kind === 'demand' ? [on] : [])).toSorted()
  return {
    promises: promises.filter((one, place) => promises.findIndex(({ due: day }) => day === one.due) === place),
    demanded: demand.due && demand.text.trim() !== '' ? demand.due : asked[0]
  }
}

/** The same of a draft by itself. */
export const boundByText = (draft: MessageDraft): Bound =>
  boundBy(draft, commitmentsIn(draft.body, draft.language, draft.dated))
