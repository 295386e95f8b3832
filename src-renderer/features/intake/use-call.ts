import { useCallback } from 'react'
import type { MessageKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { instant } from '../../../src-shared/lib/plain-date'
import { useNotice } from '../../components/act/notices'
import { call } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { askedRequest } from './asked-request'
import { confirmCall } from './call-confirmation'
import { type CallForm, heardInCall, isUnsaid, logCommand, minutesOf, newCall } from './call-form'
import { hearCommand } from './listening-form'
import { useSheetCommand } from './use-sheet-command'

/** Begins a call: what is kept of it first is when it began, by the workspace's own clock. */
export async function beginCall(view: CaseView): Promise<CallForm | undefined> {
  const key = { kind: 'sheet', case: view.row.id, sheet: 'call' } as const
  const kept = await call('draft.save', { key, content: '{}' })
  return kept.ok ? newCall(view, instant.parse(kept.value.savedAt), Date.now()) : undefined
}

/** What becomes of a call at its end: an entry, the listening sheet when there is one. True once all of it is recorded. */
export function useEndCall(view: CaseView, form: CallForm, onChange: (part: Partial<CallForm>) => void) {
  const { t } = useTexts()
  const log = useSheetCommand(view.row.id)
  const hear = useSheetCommand(view.row.id)
  const promise = useSheetCommand(view.row.id)
  const asked = useSheetCommand(view.row.id)
  const { today } = useToday()
  const end = async (): Promise<boolean> => {
    if (!form.logged) {
      const entry = await log.record(logCommand(form, minutesOf(form, Date.now())), t('call.recorded'))
      if (!entry) return false
      onChange({ logged: true })
      await keepBeside(entry)
    }
    if (!isUnsaid(form) && !(await bound())) return false
    const heard = heardInCall(form)
    return heard === undefined || hear.send(hearCommand(heard, t), t('listen.recorded'))
  }
  /** What was prepared is said: the letter it was made of goes, and what was written for the file stays with the call. */
  const keepBeside = async (entry: EventId) => {
    const { script, outcome } = form
    if (!script) return
    const of = { kind: 'message', entry } as const
    if (script.fileText) await promise.send({ type: 'write-file-text', of, text: script.fileText }, t('file-text.kept'))
    if (outcome !== undefined && outcome !== 'reached') return
    await call('draft.remove', { key: { kind: 'letter', case: view.row.id, letterKind: script.letter } })
  }
  /** Each promise that was made becomes one of the case, once; what was asked for is awaited. */
  const bound = async (): Promise<boolean> => {
    let { script } = form
    for (const [place, { text, due, said, recorded }] of (script?.promises ?? []).entries()) {
      if (!script || !said || recorded) continue
      if (!(await promise.send({ type: 'make-promise', text, due }, t('phone.promise-kept')))) return false
      script = {
        ...script,
        promises: script.promises.map((one, at) => (at === place ? { ...one, recorded: true } : one))
      }
      onChange({ script })
    }
    const demand = script?.asked
    const request = demand?.said && !demand.recorded ? askedRequest(demand, form.with, today) : undefined
    if (!script || !demand || !request) return true
    if (!(await asked.send(request, t('intake.reply.asked')))) return false
    onChange({ script: { ...script, asked: { ...demand, recorded: true } } })
    return true
  }
  const errorOf = (field: string) => log.errorOf(field) ?? hear.errorOf(field)
  return { end, refused: log.refused ?? promise.refused ?? asked.refused ?? hear.refused, errorOf }
}

/** Makes the confirmation of a call, and says which letter carries it. */
export function useConfirmCall(view: CaseView) {
  const { t } = useTexts()
  const { zone } = useToday()
  const notice = useNotice()
  return useCallback(
    async (form: CallForm): Promise<MessageKind | undefined> => {
      const letter = await confirmCall(view, form, zone)
      if (!letter) notice({ text: t('call.confirm.failed'), tone: 'brick', stays: true })
      return letter
    },
    [view, zone, notice, t]
  )
}
