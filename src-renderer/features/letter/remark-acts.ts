import { useMemo } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { Remark } from '../../../src-shared/domain/remark/check-reply'
import { asDismissed, type FieldRewrite } from '../../../src-shared/texts/letters/check/letter-remarks'
import type { Translate } from '../../../src-shared/texts/translator'
import { useNotice } from '../../components/act/notices'
import { useTexts } from '../../lib/texts'
import { allRewritten, allTakenBack, rewritten, takenBack } from './field-text'
import type { StandingDraft } from './standing-draft'

type Dismissed = LetterDraft['dismissed'][number]

/** What one may do about the remarks on a draft; each is undone by one click. */
export interface RemarkActs {
  readonly apply: (rewrite: FieldRewrite) => void
  readonly applyAll: (rewrites: readonly FieldRewrite[]) => void
  readonly dismiss: (...remarks: readonly Remark[]) => void
  readonly takeBack: (dismissed: Dismissed) => void
  readonly giveReason: (dismissed: Dismissed, reason: string) => void
}

/** A change is made of what stands when it is made. */
export function useRemarkActs(
  standing: StandingDraft,
  change: (to: (before: LetterDraft) => LetterDraft) => void
): RemarkActs {
  const { t } = useTexts()
  const notice = useNotice()
  return useMemo(() => remarkActs(standing, change, notice, t), [standing, change, notice, t])
}

function remarkActs(
  standing: StandingDraft,
  change: (to: (before: LetterDraft) => LetterDraft) => void,
  notice: ReturnType<typeof useNotice>,
  t: Translate
): RemarkActs {
  const without = (one: Dismissed) => (before: LetterDraft) => ({
    ...before,
    dismissed: before.dismissed.filter((other) => !isSame(one, other))
  })
  return {
    apply: (rewrite) => {
      const done = rewritten(standing.read(), rewrite)
      if (!done) return
      change(() => done.draft)
      notice({ text: t('studio.applied'), undo: () => change((before) => takenBack(before, done)) })
    },
    applyAll: (rewrites) => {
      const all = allRewritten(standing.read(), rewrites)
      change(() => all.draft)
      notice({
        text: t('studio.applied-all', { count: all.done.length }),
        // Whoever typed on meanwhile keeps what was typed.
        undo: () => change((before) => allTakenBack(before, all))
      })
    },
    dismiss: (...remarks) => {
      const aside = remarks
        .map(asDismissed)
        .filter((one, place, all) => all.findIndex((two) => isSame(one, two)) === place)
      change((before) => ({
        ...before,
        dismissed: [...before.dismissed.filter((other) => !aside.some((one) => isSame(one, other))), ...aside]
      }))
    },
    takeBack: (one) => change(without(one)),
    giveReason: (one, reason) =>
      change((before) => ({
        ...before,
        dismissed: before.dismissed.map((other) =>
          isSame(one, other) ? { ...withoutReason(other), ...(reason !== '' && { reason }) } : other
        )
      }))
  }
}

const isSame = (a: Dismissed, b: Dismissed): boolean =>
  a.rule === b.rule && a.detail === b.detail && a.words === b.words

function withoutReason({ reason: _, ...rest }: Dismissed): Dismissed {
  return rest
}
