import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { KeptForms } from '../../lib/kept-form'
import { useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { PanelForm } from '../frame/side-panel'
import { ReceivedFields } from './received-fields'
import { type ReceivedFields as Fields, nothingTyped, type ReceivedTyped, readReceived } from './received-form'

interface ReceivedLetterFormProps {
  readonly parties: CaseView['parties']
  /** What the form is about, so that closing it loses nothing. */
  readonly keptAs: string
  readonly start?: Partial<ReceivedTyped>
  readonly children?: (typed: ReceivedTyped, change: (part: Partial<ReceivedTyped>) => void) => React.ReactNode
  /** @returns why it was refused, in words; undefined once it is recorded */
  readonly onSend: (fields: Fields, typed: ReceivedTyped) => Promise<string | undefined>
  readonly onClose: () => void
}

const kept: KeptForms<ReceivedTyped> = new Map()

/** A recorded letter or a formal notice that reached us: its days each apart, and their deadline as their claim. */
export function ReceivedLetterForm({ parties, keptAs, start, children, onSend, onClose }: ReceivedLetterFormProps) {
  const { t } = useTexts()
  const { today } = useToday()
  const [only] = parties
  const from = new Set(parties.map(({ contact }) => contact)).size === 1 ? only?.contact : undefined
  const { form, change, drop } = useKeptForm(kept, keptAs, { ...nothingTyped, from, ...start })
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const { value, errors } = readReceived(form, today)
  const send = async () => {
    setTried(true)
    if (value === undefined) return
    const why = await onSend(value, form)
    setRefused(why)
    if (why !== undefined) return
    drop()
    onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('received.record')} onSubmit={send} refused={refused} onClose={cancel}>
      <ReceivedFields parties={parties} typed={form} errors={tried ? errors : {}} onChange={change} />
      {children?.(form, change)}
    </PanelForm>
  )
}
