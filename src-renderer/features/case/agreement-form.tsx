import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseCents } from '../../../src-shared/lib/money'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** What both sides signed, and for how much. */
export function AgreementForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [text, setText, dropText] = useKeptText(`agreement ${view.row.id}`)
  const [amount, setAmount, dropAmount] = useKeptText(`agreement amount ${view.row.id}`)
  const close = () => {
    dropText()
    dropAmount()
    onClose()
  }
  const { send, refused, errors } = usePanelCommand({ view, onClose: close })
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  const submit = async () => {
    const cents = parseCents(amount)
    const unread = amount.trim() !== '' && cents === undefined
    setWrong(unread ? 'not-an-amount' : undefined)
    if (unread) return
    const sum = cents === undefined ? {} : { amount: { cents, currency: 'EUR' as const } }
    await send({ type: 'sign-agreement', text, ...sum }, t('steps.noted'))
  }
  return (
    <PanelForm actLabel={t('act.sign-agreement')} onSubmit={submit} refused={refused} onClose={close}>
      <Textarea
        {...field({ label: t('event.agreement-signed'), error: errors['text'] })}
        data-autofocus
        autosize
        minRows={4}
        maxRows={14}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        {...field({ label: t('event.fact.amount'), optional: true, width: 'short', error: wrong })}
        inputMode="decimal"
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
    </PanelForm>
  )
}
