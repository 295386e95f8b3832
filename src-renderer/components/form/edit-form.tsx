import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { RefusalLine } from '../safety/refusal-line'
import classes from './edit-form.module.css'
import { EnterSubmits } from './enter-submits'
import { finishes } from './finishes'
import { focusFirst } from './focus-first'
import { useSend } from './use-send'

interface EditFormProps {
  /** Its name for reading aids. */
  readonly label: string
  /** The verb that saves it. */
  readonly submit: string
  readonly onSubmit: () => void | Promise<void>
  /** Closes it and keeps what was typed for its next opening: Escape. */
  readonly onHide: () => void
  /** Closes it and gives up what was typed. */
  readonly onCancel: () => void
  /** The word on the button that closes it; by default the one for giving up. */
  readonly cancel?: string
  readonly refused?: string | undefined
  readonly children: ReactNode
}

/** A form opened in its place: the first field, or the one marked `data-autofocus`, has the focus, Ctrl+Enter saves, Escape closes and loses nothing. */
export function EditForm(props: EditFormProps) {
  const { label, submit, onSubmit, onHide, onCancel, cancel, refused, children } = props
  const { t } = useTexts()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => focusFirst(form.current), [])
  const send = useSend(form, onSubmit)
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  const onKey = (event: KeyboardEvent) => {
    const saves = finishes(event)
    if (event.defaultPrevented || (event.key !== 'Escape' && !saves)) return
    event.preventDefault()
    event.stopPropagation()
    if (saves) void send()
    else onHide()
  }
  return (
    <form ref={form} className={classes['form']} noValidate aria-label={label} onSubmit={submitted} onKeyDown={onKey}>
      {children}
      <RefusalLine words={refused} />
      <div className={classes['acts']}>
        <ActButton label={submit} onAct={send} inPalette={false} />
        <ActButton label={cancel ?? t('action.cancel')} rank="quiet" onAct={onCancel} inPalette={false} />
        <EnterSubmits />
      </div>
    </form>
  )
}
