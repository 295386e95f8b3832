import type { MessageDraft } from '../../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { boundByText } from '../../../../src-shared/texts/letters/dated-promises'
import { phoneScript } from '../../../../src-shared/texts/letters/phone-script'
import { useNotice } from '../../../components/act/notices'
import { call } from '../../../lib/ipc'
import { goToCase } from '../../../lib/places'
import { useOrganisation } from '../../../lib/status'
import { useTexts } from '../../../lib/texts'

/** Begins a call with what is written as its script; the draft is kept until the call is recorded. */
export function useSayByPhone(view: CaseView): (draft: MessageDraft) => Promise<void> {
  const { t } = useTexts()
  const notice = useNotice()
  const { people, company } = useOrganisation()
  return async (draft) => {
    const key = { kind: 'sheet', case: view.row.id, sheet: 'call' } as const
    const known = await call('draft.get', { key })
    if (known.ok && known.value.draft) return notice({ text: t('phone.under-way'), tone: 'amber' })
    // It begins by the workspace's own clock.
    const begun = await call('draft.save', { key, content: '{}' })
    const contact = view.parties.find(({ contact: id }) => id === draft.to)?.details
    const caller = people.find(({ id }) => id === draft.signatory)
    const { promises, asked } = boundByText(draft)
    const prepared = { said: true, recorded: false }
    const form = begun.ok
      ? {
          ...{ startedAt: begun.value.savedAt, ticking: Date.now(), flow: 'out', visibility: 'internal', text: '' },
          listening: emptySheet,
          logged: false,
          ...(draft.to && { with: draft.to }),
          script: {
            letter: draft.kind,
            parts: phoneScript(draft, { contact, caller, company }),
            promises: promises.map((promise) => ({ ...promise, ...prepared })),
            ...(asked && { asked: { ...asked, ...prepared } }),
            ...(draft.fileText && { fileText: draft.fileText })
          }
        }
      : undefined
    const kept = form ? await call('draft.save', { key, content: JSON.stringify(form) }) : undefined
    if (!kept?.ok) return notice({ text: t('phone.failed'), tone: 'brick', stays: true })
    goToCase(view.row.id)
  }
}

/** Of the listening sheet of a call nothing is filled in yet. */
const emptySheet = {
  ...{ words: '', answers: {}, tried: '', effect: '', needs: [], wanted: '', restatement: '', confirmed: false }
}
