import { IconMail } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { blocksIssue, type LetterRemark } from '../../../src-shared/texts/letters/check/letter-remarks'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { PaneHeader } from '../../components/frame/pane-header'
import { SavedMark } from '../../components/marks/saved-mark'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { BesideDraft } from './beside-draft'
import { CalmPause } from './calm-pause'
import { FieldPlacesProvider } from './field-places'
import { fieldText } from './field-text'
import { IssueActs } from './issue-acts'
import { kindWords } from './kind-words'
import classes from './letter.module.css'
import { useAutosave } from './letter-draft'
import { useMessageAsMail } from './message-as-mail'
import { MessageFields } from './message-fields'
import { NoticeFields } from './notice-fields'
import { PreviewPane, usePreview } from './preview'
import { besideFields, isBlocking, type Problem, shownProblems } from './problems'
import { RecipientField } from './recipient-field'
import { useRemarkActs } from './remark-acts'
import { RemarksPanel } from './remarks-panel'
import { SignatureFields, SubjectField } from './shared-fields'
import { InBook } from './signing/in-book'
import { useSubmit } from './signing/use-submit'
import { ToAnswer } from './to-answer/to-answer'
import { type Remarks, useRemarks } from './use-remarks'

interface LetterEditorProps {
  readonly initial: LetterDraft
  readonly view: CaseView
  /** The entry that one came to answer; the draft may be of another. */
  readonly about?: EventId | undefined
  readonly onIssued: () => void
  readonly onBack: () => void
  readonly onRestart: () => void
  readonly onMail: () => void
}

/** Writing a letter: its fields on the left, the sheet as it will be printed on the right, and what still misses. */
export function LetterEditor({ initial, view, about, onIssued, onBack, onRestart, onMail }: LetterEditorProps) {
  const { t } = useTexts()
  const words = kindWords(t, initial.kind)
  const notice = useNotice()
  const [draft, setDraft] = useState(initial)
  const [issued, setIssued] = useState(false)
  const [pausing, setPausing] = useState(false)
  const saved = useAutosave(view.row.id, draft, !issued)
  const { preview, current } = usePreview(view.row.id, draft)
  const remarks = useRemarks(view.row.id, draft)
  const acts = useRemarkActs(draft, setDraft)
  const issue = useCommand('letter.issue')
  const asMail = useMessageAsMail(view, onMail)
  const handIn = useSubmit(view, draft)
  const [attempted, setAttempted] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const all = preview?.problems ?? []
  const blocked = all.filter(isBlocking).length
  const problems = shownProblems(all, draft, initial, attempted)
  const unsaid = blocked - problems.filter(isBlocking).length
  useEffect(() => {
    if (attempted) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempted])
  const change = (part: Partial<LetterDraft>) => setDraft((before) => ({ ...before, ...part }) as LetterDraft)
  const send = async (pausedFor?: string) => {
    const done = await issue.run({ case: view.row.id, draft, ...(pausedFor !== undefined && { pausedFor }) })
    if (!done.ok) return
    setIssued(true)
    setPausing(false)
    notice({ text: words.issued })
    onIssued()
  }
  const found = saidRemarks(remarks, all, draft)
  const held = found.filter(blocksIssue).length
  const isChecked = current && (remarks.current || remarks.failed)
  const unsettled = isChecked ? undefined : t('letter-screen.checking')
  // What is missing and was not said yet is said when somebody presses; only then does the button wait.
  const gaps = blocked > 0 && unsaid === 0 ? t('letter-screen.blocked', { count: blocked }) : unsettled
  const reason = gaps ?? (held > 0 && !remarks.failed ? t('studio.blocked', { count: held }) : undefined)
  const onIssue = () => {
    if (unsaid > 0) return setAttempted(true)
    return draft.kind === 'formal-notice' ? setPausing(true) : send()
  }
  const onSubmit = async () => {
    if (unsaid > 0) return setAttempted(true)
    if (!(await handIn?.submit())) return
    setIssued(true)
    onBack()
  }
  const fields = { draft, onChange: change, view, problems }
  const beside = besideFields(problems, draft)
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={words.title}
        aside={t('letter-screen.of-case', { reference: view.row.reference, title: view.row.title })}
        onBack={onBack}
        acts={
          <>
            <SavedMark state={saved} />
            <ActButton label={t('letter-screen.restart')} rank="quiet" onAct={onRestart} />
            {draft.kind !== 'formal-notice' && draft.kind !== 'acknowledgement' && (
              <ActButton label={t('letter-screen.as-mail')} icon={IconMail} onAct={() => asMail(draft)} />
            )}
            <IssueActs
              issue={words.issue}
              reason={reason}
              signatory={handIn?.name}
              onIssue={onIssue}
              onSubmit={onSubmit}
            />
          </>
        }
      />
      <FieldPlacesProvider remarks={remarks.current ? found : undefined}>
        <div className={classes['panes']}>
          <ToAnswer draft={draft} onChange={change} view={view} asked={about} onRestart={onRestart} />
          <div ref={form} className={classes['form']}>
            <InBook view={view} letter={draft.letter} />
            <RecipientField {...fields} lines={preview?.addressLines ?? []} />
            <SubjectField {...fields} />
            {draft.kind === 'formal-notice' ? (
              <NoticeFields draft={draft} onChange={change} view={view} problems={problems} />
            ) : (
              <MessageFields draft={draft} onChange={change} view={view} problems={problems} />
            )}
            <SignatureFields {...fields} />
          </div>
          <BesideDraft
            count={beside.length + found.filter(isWaiting).length}
            remarks={<RemarksPanel draft={draft} problems={beside} found={found} remarks={remarks} acts={acts} />}
            preview={<PreviewPane preview={preview} label={words.title} />}
          />
        </div>
      </FieldPlacesProvider>
      <CalmPause
        opened={pausing}
        warnings={all.filter((problem) => !isBlocking(problem))}
        onTomorrow={() => {
          notice({ text: t('calm.kept') })
          onBack()
        }}
        onIssue={send}
        onClose={() => setPausing(false)}
      />
    </div>
  )
}

/** A field that is still empty is said to be so; what the letter lacks for want of it is not said as well. */
function saidRemarks({ checked }: Remarks, problems: readonly Problem[], draft: LetterDraft): readonly LetterRemark[] {
  const isBegun = !problems.some((one) => isBlocking(one) && fieldText(draft, one.field)?.trim() === '')
  return checked?.remarks.filter(({ remark }) => isBegun || remark.start < remark.end) ?? []
}

const isWaiting = ({ remark, dismissed }: LetterRemark): boolean => !dismissed && remark.severity !== 'info'
