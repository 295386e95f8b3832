import { IconFolderOpen, IconPencil, IconSignature } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { blocksIssue } from '../../../../src-shared/texts/letters/check/letter-remarks'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { LetterPlaces } from '../../../components/exchange/letter-places'
import { useCommand } from '../../../lib/commands'
import { fixedKeys } from '../../../lib/fixed-keys'
import { goToCase, goToLetter } from '../../../lib/places'
import { useOpenStatus } from '../../../lib/status'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import { PreviewPane, usePreview } from '../preview'
import { isBlocking } from '../problems'
import { SigningField } from '../signing-field'
import { useRemarks } from '../use-remarks'
import { AnswerForm } from './answer-form'
import { Bites } from './bites'
import { ChangedFields } from './changed-fields'
import { LetterHead } from './letter-head'
import classes from './signing.module.css'
import type { Submitted } from './submitted'

interface LetterToSignProps {
  readonly submitted: Submitted
  readonly onLeave: () => void
}

/** One letter before it is signed: what bites, what changed, the sheet; then sign it, return it with a word, or hold it. */
export function LetterToSign({ submitted, onLeave }: LetterToSignProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const notice = useNotice()
  const { person } = useOpenStatus()
  const { row, draft: handedIn, seen, places } = submitted
  const [chosen, setChosen] = useState(handedIn.signing)
  const draft = useMemo(
    () => ({ ...signedOn(handedIn, today), ...(chosen && { signing: chosen }) }),
    [handedIn, today, chosen]
  )
  const { preview, current } = usePreview(row.id, draft)
  const remarks = useRemarks(row.id, draft)
  const issue = useCommand('letter.issue')
  const [answering, setAnswering] = useState<'send-back' | 'hold'>()
  const problems = preview?.problems ?? []
  const found = remarks.checked?.remarks ?? []
  const stopping = problems.filter(isBlocking).length + found.filter(blocksIssue).length
  const isChecked = current && preview !== undefined && (remarks.current || remarks.failed)
  const waits = isChecked ? undefined : t('letter-screen.checking')
  const reason = stopping > 0 ? t('signing.blocked', { count: stopping }) : undefined
  const sign = async () => {
    const done = await issue.run({ case: row.id, draft })
    if (!done.ok) return
    notice({ text: t('signing.signed') })
    onLeave()
  }
  return (
    <article className={classes['letter']} aria-label={draft.subject}>
      <LetterHead
        submitted={submitted}
        acts={
          <>
            {submitted.by === person ? (
              <ActButton
                label={t('signing.resume')}
                rank="quiet"
                icon={IconPencil}
                onAct={() => goToLetter(row.id, draft.kind)}
              />
            ) : (
              <ActButton
                label={t('signing.open-case')}
                rank="quiet"
                icon={IconFolderOpen}
                onAct={() => goToCase(row.id)}
              />
            )}
            <ActButton label={t('signing.hold')} keys={fixedKeys.signing.hold} onAct={() => setAnswering('hold')} />
            <ActButton
              label={t('signing.send-back')}
              keys={fixedKeys.signing.sendBack}
              onAct={() => setAnswering('send-back')}
            />
            <ActButton
              label={t('signing.sign')}
              rank="main"
              icon={IconSignature}
              keys={fixedKeys.signing.sign}
              reason={reason}
              waits={waits}
              onAct={sign}
            />
          </>
        }
      />
      <div className={classes['panes']}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={classes['said']} tabIndex={0} aria-label={t('signing.about')}>
          {answering && (
            <AnswerForm
              key={answering}
              act={answering}
              submitted={submitted}
              onClose={() => setAnswering(undefined)}
              onDone={onLeave}
            />
          )}
          <SigningField draft={draft} onChange={({ signing }) => setChosen(signing)} />
          <LetterPlaces places={places} origins />
          {places.some(({ way }) => way === 'out') && <p className={classes['note']}>{t('letter-place.twice')}</p>}
          {draft.dated !== handedIn.dated && (
            <p className={classes['note']}>{t('signing.redated', { date: format.longDate(draft.dated) })}</p>
          )}
          {seen && <ChangedFields before={seen} after={handedIn} />}
          <Bites submitted={submitted} problems={problems} remarks={remarks} />
        </section>
        <div className={classes['sheet']}>
          <PreviewPane preview={preview} label={draft.subject} />
        </div>
      </div>
    </article>
  )
}

/** A letter is dated the day it is signed: never before. */
function signedOn(draft: LetterDraft, today: LetterDraft['dated']): LetterDraft {
  return draft.dated < today ? { ...draft, dated: today } : draft
}
