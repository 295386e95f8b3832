import { IconMailShare, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { Section } from '../../components/frame/section'
import { SavedMark } from '../../components/marks/saved-mark'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { readDraft } from '../../lib/read-draft'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useStoredDraft } from '../../lib/use-draft'
import { askedRequest } from './asked-request'
import classes from './intake.module.css'
import { Prose } from './listening-fields'
import { type ReplyForm, replyForm } from './reply-form'
import { useSheetCommand } from './use-sheet-command'
import { useSheetForm } from './use-sheet-form'

/** A reply being written, such as news for a client: nothing is shown while there is none. */
export function ReplySection({ view }: { readonly view: CaseView }) {
  const draft = useStoredDraft({ kind: 'sheet', case: view.row.id, sheet: 'reply' })
  const kept = readDraft(replyForm, draft.data?.draft?.content)
  return kept === undefined ? null : <Reply view={view} start={kept} />
}

function Reply({ view, start }: { readonly view: CaseView; readonly start: ReplyForm }) {
  const { t } = useTexts()
  const { form, change, saver, clear } = useSheetForm(view.row.id, 'reply', start)
  const { record: log, refused, errorOf } = useSheetCommand(view.row.id)
  const promised = useSheetCommand(view.row.id)
  const asked = useSheetCommand(view.row.id)
  const beside = useSheetCommand(view.row.id)
  const { today } = useToday()
  const notice = useNotice()
  const mail = useCommand('export.mail')
  const [gone, setGone] = useState(false)
  if (gone) return null
  const drop = async () => {
    await clear()
    setGone(true)
  }
  const toMailProgram = async () => {
    const { text, subject, to } = form
    const written = { text, ...(subject && { subject }), ...(to && { to }) }
    const saved = await mail.run({ id: view.row.id, written })
    if (saved.ok) notice({ text: t('export.file-saved'), tone: 'green' })
  }
  const record = async () => {
    const said = { type: 'log-communication', channel: 'email', flow: 'out', text: form.text } as const
    const entry = await log({ ...said, ...(form.to && { with: form.to }) }, t('composer.recorded'))
    if (!entry) return
    if (form.fileText)
      await beside.send(
        { type: 'write-file-text', of: { kind: 'message', entry }, text: form.fileText },
        t('file-text.kept')
      )
    for (const promise of form.promises ?? (form.promise ? [form.promise] : []))
      await promised.send({ type: 'make-promise', ...promise }, t('intake.reply.promised'))
    const request = askedRequest(form.asked, form.to, today)
    if (request) await asked.send(request, t('intake.reply.asked'))
    await drop()
  }
  return (
    <Section title={t('intake.reply')} act={<SavedMark state={saver.saved} />}>
      <Prose
        label={t('intake.reply.text')}
        hint={t('intake.reply.hint')}
        rows={6}
        error={errorOf('text')}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <RefusalLine words={refused} />
      <span className={classes['acts']}>
        <ActButton label={t('action.delete-draft')} icon={IconTrash} rank="quiet" size="small" onAct={drop} />
        <ActButton label={t('intake.reply.draft')} icon={IconMailShare} size="small" onAct={toMailProgram} />
        <ActButton label={t('intake.reply.sent')} size="small" onAct={record} />
      </span>
    </Section>
  )
}
