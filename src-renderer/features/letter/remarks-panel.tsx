import { Button, TextInput } from '@mantine/core'
import { memo, useState } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import { hasMentions } from '../../../src-shared/domain/letter/mentions'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { LetterRemark } from '../../../src-shared/texts/letters/check/letter-remarks'
import { groupRemarks } from '../../../src-shared/texts/letters/check/remark-groups'
import { remarkWords } from '../../../src-shared/texts/remark-words'
import { useTexts } from '../../lib/texts'
import { CommitmentList } from './commitment-list'
import { MentionsList } from './notice/mentions-list'
import { PhraseOffer } from './phrases/phrase-offer'
import { ProblemList } from './problem-list'
import type { Problem } from './problems'
import { ReadabilityLine } from './readability-line'
import type { RemarkActs } from './remark-acts'
import { RemarkItem } from './remark-item'
import classes from './remarks.module.css'
import { SpellingPart } from './spelling/spelling-part'
import type { Spelling } from './spelling/use-spelling'
import type { Remarks } from './use-remarks'

interface RemarksPanelProps {
  readonly draft: LetterDraft
  readonly view: CaseView
  /** All that stands between the draft and its issue, said at a field or not. */
  readonly all: readonly Problem[]
  readonly problems: readonly Problem[]
  /** What is said of it, set aside or not. */
  readonly found: readonly LetterRemark[]
  readonly remarks: Remarks
  readonly acts: RemarkActs
  readonly spelling: Spelling
  readonly change: (to: (before: LetterDraft) => LetterDraft) => void
}

const grave = { error: 0, warn: 1, info: 2 } as const

/** All that is to be said of a draft in one list: what is missing, what to mend, what to look at again, hints. */
export const RemarksPanel = memo(function RemarksPanel(props: RemarksPanelProps) {
  const { draft, view, all, problems, found, remarks, acts, spelling, change } = props
  const { t } = useTexts()
  const { checked, failed } = remarks
  // As one left them, though for a moment there may be none.
  const [hintsShown, setHintsShown] = useState(false)
  const open = found.filter(({ dismissed }) => !dismissed)
  const main = open
    .filter(({ remark }) => remark.severity !== 'info')
    .toSorted((a, b) => grave[a.remark.severity] - grave[b.remark.severity])
  const hints = open.filter(({ remark }) => remark.severity === 'info')
  const nothing = checked !== undefined && problems.length === 0 && open.length === 0
  return (
    <section className={classes['panel']} aria-label={t('studio.remarks')}>
      {hasMentions(draft.kind) && checked && <MentionsList draft={draft} problems={all} found={found} view={view} />}
      <ProblemList problems={problems} />
      {failed && <p className={classes['quiet']}>{t('studio.failed')}</p>}
      {nothing && <p className={classes['quiet']}>{t('studio.nothing')}</p>}
      <CommitmentList draft={draft} commitments={remarks.commitments} />
      <RemarkList found={main} acts={acts} />
      {hints.length > 0 && <Hints found={hints} acts={acts} shown={hintsShown} onShown={setHintsShown} />}
      <SetAside found={found} acts={acts} />
      <SpellingPart draft={draft} change={change} spelling={spelling} acts={acts} />
      {draft.kind !== 'formal-notice' && <PhraseOffer language={draft.language} />}
      {checked && <ReadabilityLine checked={checked} language={draft.language} />}
    </section>
  )
})

function RemarkList({ found, acts }: { readonly found: readonly LetterRemark[]; readonly acts: RemarkActs }) {
  if (found.length === 0) return null
  return (
    <ul className={classes['remarks']}>
      {groupRemarks(found).map((group) => (
        <RemarkItem key={group.first.key} group={group} acts={acts} />
      ))}
    </ul>
  )
}

interface HintsProps {
  readonly found: readonly LetterRemark[]
  readonly acts: RemarkActs
  readonly shown: boolean
  readonly onShown: (shown: boolean) => void
}

/** Hints stay folded; those of typography are mended together. */
function Hints({ found, acts, shown, onShown }: HintsProps) {
  const { t } = useTexts()
  const print = found.flatMap(({ remark, rewrite }) => (remark.rule === 'typography' && rewrite ? [rewrite] : []))
  return (
    <details className={classes['more']} open={shown} onToggle={({ currentTarget }) => onShown(currentTarget.open)}>
      <summary>{t('studio.hints', { count: found.length })}</summary>
      {print.length > 1 && (
        <Button size="compact-sm" variant="light" onClick={() => acts.applyAll(print)}>
          {t('studio.typography-all', { count: print.length })}
        </Button>
      )}
      <RemarkList found={found} acts={acts} />
    </details>
  )
}

/** What somebody set aside, with the reason if there is one; it stays with the draft. */
function SetAside({ found, acts }: { readonly found: readonly LetterRemark[]; readonly acts: RemarkActs }) {
  const { t, language } = useTexts()
  // The same words are set aside once, wherever they stand.
  const aside = found.filter(
    ({ dismissed }, place) => dismissed && found.findIndex((one) => one.dismissed === dismissed) === place
  )
  if (aside.length === 0) return null
  return (
    <details className={classes['more']}>
      <summary>{t('studio.aside', { count: aside.length })}</summary>
      <p className={classes['quiet']}>{t('studio.aside-hint')}</p>
      <ul className={classes['remarks']}>
        {aside.map(
          ({ key, remark, dismissed }) =>
            dismissed && (
              <li key={key} className={classes['remark']}>
                <p>{remarkWords(language, remark).message}</p>
                <TextInput
                  size="xs"
                  label={t('studio.reason')}
                  maxLength={500}
                  value={dismissed.reason ?? ''}
                  onChange={({ currentTarget }) => acts.giveReason(dismissed, currentTarget.value)}
                />
                <div className={classes['acts']}>
                  <Button size="compact-sm" variant="subtle" onClick={() => acts.takeBack(dismissed)}>
                    {t('studio.take-back')}
                  </Button>
                </div>
              </li>
            )
        )}
      </ul>
    </details>
  )
}
