import { Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../lib/texts'
import { ActButton } from './act-button'
import classes from './confirm-final.module.css'

interface ConfirmFinalProps {
  readonly opened: boolean
  readonly title: string
  /** What will happen, and that it cannot be undone. */
  readonly text: string
  /** The word that shows it was read; by default the language's own for "confirm". */
  readonly word?: string
  /** The verb of the act. */
  readonly actLabel: string
  readonly onConfirm: () => void | Promise<void>
  readonly onClose: () => void
}

/** For the few things that cannot be undone: the act opens once the word has been written. */
export function ConfirmFinal(props: ConfirmFinalProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={<span className={classes['title']}>{props.title}</span>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <ConfirmForm {...props} />
    </Modal>
  )
}

function ConfirmForm({ text, word, actLabel, onConfirm, onClose }: ConfirmFinalProps) {
  const { t, language } = useTexts()
  const [written, setWritten] = useState('')
  const asked = word ?? t('confirm.word')
  const agreed = written.trim().toLocaleLowerCase(language) === asked.toLocaleLowerCase(language)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (agreed) void onConfirm()
  }
  return (
    <form className={classes['form']} onSubmit={submit}>
      <p className={classes['text']}>{text}</p>
      <TextInput
        data-autofocus
        autoComplete="off"
        label={t('confirm.type-word', { word: asked })}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <div className={classes['acts']}>
        <ActButton label={t('action.cancel')} rank="quiet" onAct={onClose} inPalette={false} />
        <ActButton
          label={actLabel}
          rank="final"
          onAct={onConfirm}
          inPalette={false}
          reason={agreed ? undefined : t('confirm.type-word', { word: asked })}
        />
      </div>
    </form>
  )
}
