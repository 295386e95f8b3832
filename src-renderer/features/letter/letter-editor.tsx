import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { callsForCalm } from '../../../src-shared/domain/letter/calm'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { addDays } from '../../../src-shared/lib/plain-date'
import { blocksIssue, type LetterRemark } from '../../../src-shared/texts/letters/check/letter-remarks'
import type { Translate } from '../../../src-shared/texts/translator'
import { useNotice } from '../../components/act/notices'
import { useCaseCommands } from '../../lib/case-commands'
import { useCommand } from '../../lib/commands'
import { useSteady } from '../../lib/held'
import { usePerson } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { BesideDraft } from './beside-draft'
import { CalmPause } from './calm-pause'
import { fieldText } from './field-text'
import { kindWords } from './kind-words'
import classes from './letter.module.css'
import { LetterForm } from './letter-form'
import { LetterHeader } from './letter-header'
import { LetterPlaces } from './letter-places'
import { type Preview, PreviewPane, usePreview } from './preview'
import { besideFields, isBlocking, type Problem, shownProblems } from './problems'
import type { LetterReader } from './readers/reader-field'
import { RemarksPanel } from './remarks-panel'
import { useSubmit } from './signing/use-submit'
import { StandingDraftProvider, useHeldDraft } from './standing-draft'
import { ToAnswer } from './to-answer/to-answer'
import { useChecks } from './use-checks'
import type { Remarks } from './use-remarks'

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
  const writing = useHeldDraft(initial)
  const { draft, apart, put } = writing
  const { issued, setIssued, pausing, setPausing, send } = useIssue(view, draft, () => {
    notice({ text: words.issued })
    onIssued()
  })
  const [reader, setReader] = useState<LetterReader>('addressee')
  const { preview, current } = usePreview(view.row.id, draft)
  const checks = useChecks(view.row.id, writing)
  const { remarks, acts, spelling } = checks
  const handIn = useSubmit(view, draft)
  const putOff = usePutOff(view, words.title)
  const form = useRef<HTMLDivElement>(null)
  const [attempted, setAttempted] = useAttempted(form)
  const { all, problems, beside, found } = useSaid({ preview, checked: remarks.checked, draft, initial, attempted })
  const blocked = all.filter(isBlocking).length
  const unsaid = blocked - problems.filter(isBlocking).length
  const held = found.filter(blocksIssue).length
  const isChecked = current && (remarks.current || remarks.failed)
  // What is missing and was not said yet is said when somebody presses; only then does the button wait.
  const gaps = unsaid === 0 ? blocked : 0
  const holding = whatHolds(t, { isChecked, gaps, held: remarks.failed ? 0 : held })
  const sayWhatMisses = () => {
    setReader('addressee')
    setAttempted(true)
  }
  const onIssue = () => {
    if (unsaid > 0) return sayWhatMisses()
    return callsForCalm(draft) ? setPausing(true) : send()
  }
  const onSubmit = async () => {
    if (unsaid > 0) return sayWhatMisses()
    if (!(await handIn?.submit())) return
    setIssued(true)
    onBack()
  }
  const { change } = writing
  return (
    <StandingDraftProvider of={writing}>
      <div className={classes['screen']}>
        <LetterHeader
          title={words.title}
          draft={draft}
          view={view}
          issued={issued}
          onBack={onBack}
          onRestart={onRestart}
          onMail={onMail}
          issue={words.issue}
          {...holding}
          handIn={handIn}
          onIssue={onIssue}
          onSubmit={onSubmit}
        />
        <LetterPlaces
          spelling={spelling}
          remarks={remarks.current ? found : undefined}
          onShow={(field) => flushSync(() => setReader(field === 'fileText' ? 'file' : 'addressee'))}
        >
          <div className={classes['panes']}>
            <ToAnswer draft={apart} onChange={put} view={view} asked={about} onRestart={onRestart} />
            <LetterForm
              form={form}
              draft={apart}
              onChange={put}
              view={view}
              problems={problems}
              lines={preview?.addressLines ?? noLines}
              reader={reader}
              onReader={setReader}
            />
            <BesideDraft
              count={beside.length + found.filter(isWaiting).length}
              remarks={
                <RemarksPanel {...{ draft, view, all, found, remarks, acts, spelling, change }} problems={beside} />
              }
              preview={<PreviewPane preview={preview} label={words.title} />}
            />
          </div>
        </LetterPlaces>
        <CalmPause
          opened={pausing}
          issueLabel={words.issue}
          warnings={all.filter((problem) => !isBlocking(problem))}
          onTomorrow={async () => {
            await putOff()
            onBack()
          }}
          onIssue={send}
          onClose={() => setPausing(false)}
        />
      </div>
    </StandingDraftProvider>
  )
}

const noLines: readonly string[] = []
const noProblems: readonly Problem[] = []

const hasSame = (before: readonly Problem[], after: readonly Problem[]): boolean =>
  before.length === after.length && before.every((one, place) => one === after[place])

interface LookedThrough {
  readonly preview: Preview | undefined
  readonly checked: Remarks['checked']
  readonly draft: LetterDraft
  /** As the screen opened on it. */
  readonly initial: LetterDraft
  readonly attempted: boolean
}

/** What is said of a draft, each list the same for as long as it says the same. */
function useSaid({ preview, checked, draft, initial, attempted }: LookedThrough) {
  const all = preview?.problems ?? noProblems
  const problems = useSteady(shownProblems(all, draft, initial, attempted), hasSame)
  const beside = useSteady(besideFields(problems, draft), hasSame)
  const isBegun = !isEmptyYet(all, draft)
  const found = useMemo(() => saidRemarks(checked, isBegun), [checked, isBegun])
  return { all, problems, beside, found }
}

/** Leaves a letter for the next day, which a task then says. */
function usePutOff(view: CaseView, letter: string) {
  const { t } = useTexts()
  const { today } = useToday()
  const person = usePerson()
  const { run } = useCaseCommands(view.row.id)
  return () => {
    const text = t('calm.task', { letter })
    const owner = person && { owner: person.id }
    return run({ type: 'add-task', text, due: addDays(today, 1), ...owner }, t('calm.kept'))
  }
}

/** The issue of a letter, which a calm pause may come before. */
function useIssue(view: CaseView, draft: LetterDraft, onIssued: () => void) {
  const issue = useCommand('letter.issue')
  const [issued, setIssued] = useState(false)
  const [pausing, setPausing] = useState(false)
  const send = async (pausedFor?: string) => {
    const done = await issue.run({ case: view.row.id, draft, ...(pausedFor !== undefined && { pausedFor }) })
    if (!done.ok) return
    setIssued(true)
    setPausing(false)
    onIssued()
  }
  return { issued, setIssued, pausing, setPausing, send }
}

/** Why a letter cannot be issued as it stands, and what of it is still being checked. */
function whatHolds(
  t: Translate,
  { isChecked, gaps, held }: { readonly isChecked: boolean; readonly gaps: number; readonly held: number }
): { readonly reason: string | undefined; readonly waits: string | undefined } {
  const remarked = held > 0 ? t('studio.blocked', { count: held }) : undefined
  return {
    reason: gaps > 0 ? t('letter-screen.blocked', { count: gaps }) : remarked,
    waits: isChecked ? undefined : t('letter-screen.checking')
  }
}

/** Whether somebody tried to finish while something misses: the first field that does is then brought into sight. */
function useAttempted(form: RefObject<HTMLDivElement | null>): readonly [boolean, (attempted: boolean) => void] {
  const [attempted, setAttempted] = useState(false)
  useEffect(() => {
    if (attempted) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempted, form])
  return [attempted, setAttempted]
}

/** Whether a field is still empty that must not be. */
const isEmptyYet = (problems: readonly Problem[], draft: LetterDraft): boolean =>
  problems.some((one) => isBlocking(one) && fieldText(draft, one.field)?.trim() === '')

/** A field that is still empty is said to be so; what the letter lacks for want of it is not said as well. */
function saidRemarks(checked: Remarks['checked'], isBegun: boolean): readonly LetterRemark[] {
  return checked?.remarks.filter(({ remark }) => isBegun || remark.start < remark.end) ?? []
}

const isWaiting = ({ remark, dismissed }: LetterRemark): boolean => !dismissed && remark.severity !== 'info'
