import { IconFiles } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Attachment } from '../../../../src-shared/domain/common/attachment'
import { type ScannedPage, type StackKind, stackKinds, stackSides } from '../../../../src-shared/domain/dispatch/stack'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { ChoiceField } from '../../../components/form/choice-field'
import { PaneHeader } from '../../../components/frame/pane-header'
import type { PlanFile } from '../../../components/plans/plan-file'
import { usePlanFile } from '../../../components/plans/use-plan-file'
import { JobProgress } from '../../../components/safety/job-progress'
import { RefusalLine } from '../../../components/safety/refusal-line'
import { LoadingShape } from '../../../components/state/loading-shape'
import { useJob } from '../../../lib/jobs'
import { type KeptForms, useKeptForm } from '../../../lib/kept-form'
import { refusalWords } from '../../../lib/refusal-words'
import { useTexts } from '../../../lib/texts'
import type { ListedLetter } from '../letter-state'
import { SlipPane } from './slip-pane'
import { SlipRow } from './slip-row'
import classes from './stack.module.css'
import { freshStack, type StackForm, type StackSlip, stackSlips } from './stack-model'
import { useStackReading } from './use-stack-reading'

interface StackScreenProps {
  readonly stack: Attachment
  readonly letters: readonly ListedLetter[]
  readonly onClose: () => void
}

/** A stack of slips scanned as one file: cut, turned, read and matched; what was not read is typed beside its picture. */
export function StackScreen({ stack, letters, onClose }: StackScreenProps) {
  const { t } = useTexts()
  const opened = usePlanFile(stack)
  const file = opened.kind === 'read' ? opened.file : undefined
  const known = useMemo(() => letters.flatMap(({ tracking }) => tracking ?? []), [letters])
  const { pages, total } = useStackReading(file, known)
  const done = file !== undefined && pages.length === total
  if (file !== undefined && done) {
    return <ReadStack stack={stack} file={file} pages={pages} letters={letters} onClose={onClose} />
  }
  return (
    <div className={classes['screen']}>
      <PaneHeader level={1} title={t('slips.title')} aside={stack.name} onBack={onClose} />
      {opened.kind === 'refused' ? (
        <RefusalLine words={t(`plan.fault.${opened.fault}`)} />
      ) : (
        <div className={classes['reading']}>
          <p role="status">{file ? t('slips.reading', { page: pages.length + 1, total }) : t('slips.opening')}</p>
          <LoadingShape shape="rows" />
        </div>
      )}
    </div>
  )
}

const kept: KeptForms<StackForm> = new Map()

interface ReadStackProps extends StackScreenProps {
  readonly file: PlanFile
  readonly pages: readonly ScannedPage[]
}

function ReadStack({ stack, file, pages, letters, onClose }: ReadStackProps) {
  const { t } = useTexts()
  const { form, change, drop } = useKeptForm(kept, stack.id, freshStack)
  const { sides, slips } = useMemo(() => stackSlips(pages, form, letters), [pages, form, letters])
  const [open, setOpen] = useState(() => (slips.find(isOpen) ?? slips[0])?.key)
  const shown = slips.find(({ key }) => key === open) ?? slips[0]
  const filing = useFilingStack({ stack, form, slips, change })
  const left = slips.filter(isOpen).length
  const ready = slips.filter(({ state }) => state === 'matched')
  const filed = slips.filter(({ state }) => state === 'filed').length
  const close = () => {
    if (filed === slips.length) drop()
    onClose()
  }
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('slips.title')}
        aside={t('slips.count', { pages: pages.length, slips: slips.length })}
        onBack={close}
        acts={
          <>
            {left > 0 && (
              <ActButton
                label={t('slips.next', { count: left })}
                rank="quiet"
                onAct={() => setOpen(nextOpen(slips, open)?.key)}
              />
            )}
            {filed < slips.length && (
              <ActButton
                label={t(`slips.file.${form.kind}`, { count: ready.length })}
                rank="main"
                icon={IconFiles}
                reason={ready.length === 0 ? t('slips.file.none') : undefined}
                onAct={filing.file}
              />
            )}
          </>
        }
      />
      <div className={classes['choices']}>
        <ChoiceField
          label={t('slips.kind')}
          value={form.kind}
          choices={stackKinds.map((value) => ({ value, label: t(`slips.kind.${value}`) }))}
          onChange={(kind: StackKind) => change({ kind })}
        />
        <ChoiceField
          label={t('slips.sides')}
          value={sides}
          choices={stackSides.map((value) => ({ value, label: t(`slips.sides.${value}`) }))}
          onChange={(asked) => change({ sides: asked })}
        />
      </div>
      {filing.progress && <JobProgress label={t('slips.filing')} progress={filing.progress} onCancel={filing.cancel} />}
      <div className={classes['body']}>
        <ul className={classes['list']} aria-label={t('slips.list')}>
          {slips.map((slip) => (
            <SlipRow
              key={slip.key}
              slip={slip}
              isOpen={slip.key === shown?.key}
              refused={filing.refused.get(slip.key)}
              onOpen={() => setOpen(slip.key)}
            />
          ))}
        </ul>
        {shown && (
          <SlipPane
            key={`${shown.key} ${form.kind}`}
            file={file}
            kind={form.kind}
            slip={shown}
            letters={letters}
            said={form.said[shown.key] ?? {}}
            onSay={(said) => change({ said: { ...form.said, [shown.key]: said } })}
          />
        )}
      </div>
    </div>
  )
}

/** What a person still has to say. */
const isOpen = ({ state }: StackSlip): boolean => state === 'unread' || state === 'unknown' || state === 'twice'

/** The one after the slip that is shown, from the beginning again after the last. */
function nextOpen(slips: readonly StackSlip[], open: string | undefined): StackSlip | undefined {
  const place = slips.findIndex(({ key }) => key === open)
  return slips.find((slip, index) => index > place && isOpen(slip)) ?? slips.find(isOpen)
}

interface FilingStack {
  readonly stack: Attachment
  readonly form: StackForm
  readonly slips: readonly StackSlip[]
  readonly change: (part: Partial<StackForm>) => void
}

/** Files all slips that have their letter; those refused say why in their row. */
function useFilingStack({ stack, form, slips, change }: FilingStack) {
  const texts = useTexts()
  const { t } = texts
  const notice = useNotice()
  const { run, progress, cancel } = useJob('slips.file')
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const file = async () => {
    const ready = slips.flatMap(({ key, letter, pages, on, state }) =>
      state === 'matched' && letter ? [{ key, letter: letter.id, pages: [...pages], ...(on && { on }) }] : []
    )
    const asked = ready.map(({ key: _key, ...slip }) => slip)
    const done = await run((job) => ({ stack: stack.id, kind: form.kind, slips: asked, job }))
    if (!done.ok) return
    const keyOf = new Map(ready.map(({ key, letter }) => [letter, key]))
    const filed = { ...form.filed }
    for (const one of done.value.filed) filed[keyOf.get(one.letter) ?? ''] = one.letter
    change({ filed })
    setRefused(
      new Map(done.value.refused.map(({ letter, reason }) => [keyOf.get(letter) ?? '', refusalWords(texts, reason)]))
    )
    const count = done.value.filed.length
    if (count > 0) notice({ text: t(`slips.filed.${form.kind}`, { count }), tone: 'green' })
  }
  return { file, progress, cancel, refused }
}
