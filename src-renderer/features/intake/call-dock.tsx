import { IconMail, IconPhone } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { MessageKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useActs } from '../../components/act/acts'
import { StatusMark } from '../../components/marks/status-mark'
import { fixedKeys } from '../../lib/fixed-keys'
import { readDraft } from '../../lib/read-draft'
import { useTexts } from '../../lib/texts'
import { useStoredDraft } from '../../lib/use-draft'
import { type CallForm, callForm } from './call-form'
import { CallSheet } from './call-sheet'
import { CallTimer } from './call-timer'
import classes from './intake.module.css'
import { beginCall, useConfirmCall } from './use-call'

interface CallDockProps {
  readonly view: CaseView
  /** A confirmation was made, in this letter. */
  readonly onConfirmed: (letter: MessageKind) => void
  /** The foot of the case while nobody is on the phone, with the act that begins a call. */
  readonly children: (begin: ReactNode) => ReactNode
}

type Call =
  /** Not known yet whether one was left under way. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'open' | 'folded'; readonly form: CallForm }
  | { readonly kind: 'ended'; readonly form: CallForm }

/** What a call that was left is when its case opens again. */
function found(left: CallForm | undefined): Call {
  return left === undefined ? { kind: 'none' } : { kind: left.script ? 'open' : 'folded', form: left }
}

/** The phone at the foot of a case: one key begins a call, which outlives the screen and the window until it is ended. */
export function CallDock(props: CallDockProps) {
  return <Dock key={props.view.row.id} {...props} />
}

function Dock({ view, onConfirmed, children }: CallDockProps) {
  const draft = useStoredDraft({ kind: 'sheet', case: view.row.id, sheet: 'call' })
  const [now, setNow] = useState<Call>({ kind: 'reading' })
  if (now.kind === 'reading' && draft.data !== undefined) setNow(found(readDraft(callForm, draft.data.draft?.content)))
  const begin = async () => {
    const form = await beginCall(view)
    if (form !== undefined) setNow({ kind: 'open', form })
  }
  if (now.kind === 'open') {
    return (
      <CallSheet
        view={view}
        start={now.form}
        onFold={(form) => setNow({ kind: 'folded', form })}
        onEnded={(form) => setNow({ kind: 'ended', form })}
        onGivenUp={() => setNow({ kind: 'none' })}
      />
    )
  }
  // The foot keeps its place whatever is known of the call: what somebody has begun to write there stays open.
  return (
    <>
      {now.kind === 'ended' && (
        <Ended view={view} form={now.form} onConfirmed={onConfirmed} onClose={() => setNow({ kind: 'none' })} />
      )}
      {children(<Offer now={now} onOpen={(form) => setNow({ kind: 'open', form })} onBegin={begin} />)}
    </>
  )
}

interface OfferProps {
  readonly now: Call
  readonly onOpen: (form: CallForm) => void
  readonly onBegin: () => Promise<void>
}

/** What stands beside the act of writing: to begin a call, or to go back to the one under way. */
function Offer({ now, onOpen, onBegin }: OfferProps) {
  const { t } = useTexts()
  if (now.kind === 'none') return <Begin label={t('call.begin')} onBegin={onBegin} />
  if (now.kind !== 'folded') return null
  return (
    <span className={classes['marks']}>
      <StatusMark tone="accent">{t('call.under-way')}</StatusMark>
      <CallTimer since={now.form.ticking} />
      <Begin label={t('call.resume')} onBegin={() => onOpen(now.form)} />
    </span>
  )
}

/** By its key while nothing is typed, and with more fingers while something is. */
function Begin({ label, onBegin }: { readonly label: string; readonly onBegin: () => void | Promise<void> }) {
  const { t } = useTexts()
  const further = useMemo(
    () => [{ id: 'call.title', label: t('call.title'), keys: fixedKeys.case.callAnywhere, run: () => void onBegin() }],
    [t, onBegin]
  )
  useActs(further)
  return <ActButton label={label} icon={IconPhone} keys={fixedKeys.case.call} onAct={onBegin} />
}

interface EndedProps {
  readonly view: CaseView
  readonly form: CallForm
  readonly onConfirmed: (letter: MessageKind) => void
  readonly onClose: () => void
}

/** A call has just been recorded: its confirmation is one click away. */
function Ended({ view, form, onConfirmed, onClose }: EndedProps) {
  const { t } = useTexts()
  const confirm = useConfirmCall(view)
  const write = async () => {
    const letter = await confirm(form)
    if (letter === undefined) return
    onClose()
    onConfirmed(letter)
  }
  return (
    <div className={classes['ended']} role="status">
      <StatusMark tone="green">{t('call.recorded')}</StatusMark>
      <ActButton label={t('call.confirm')} icon={IconMail} size="small" onAct={write} />
      <ActButton label={t('action.close')} rank="quiet" size="small" onAct={onClose} inPalette={false} />
    </div>
  )
}
