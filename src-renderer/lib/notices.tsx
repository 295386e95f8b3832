import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { Translate } from '../../src-shared/texts/translator'

const STAYS_MS = 6_000
const REFUSAL_STAYS_MS = 12_000

interface Said {
  readonly words: ReactNode
  /** A second way out: undo, open. */
  readonly act?: { readonly label: string; readonly run: () => void }
}

/** Says in a corner that something was done, with the way back where there is one. Nothing is lost when it goes. */
export function say(t: Translate, { words, act }: Said): void {
  const id = crypto.randomUUID()
  const run = () => {
    notifications.hide(id)
    act?.run()
  }
  notifications.show({
    id,
    message: act ? <WithAct words={words} label={act.label} onAct={run} /> : words,
    autoClose: act ? REFUSAL_STAYS_MS : STAYS_MS,
    closeButtonProps: { 'aria-label': t('notice.close') },
    role: 'status'
  })
}

/** Says why something was refused, and where the log tells more when it was a bug. */
export function sayRefusal(
  t: Translate,
  refused: { readonly words: string; readonly logRef?: string | undefined }
): void {
  const { words, logRef } = refused
  notifications.show({
    color: 'var(--brick)',
    title: logRef === undefined ? undefined : words,
    message:
      logRef === undefined ? words : `${t('error.failed.safe')} ${t('error.log-reference', { reference: logRef })}`,
    autoClose: REFUSAL_STAYS_MS,
    closeButtonProps: { 'aria-label': t('notice.close') },
    role: 'alert'
  })
}

function WithAct(props: { readonly words: ReactNode; readonly label: string; readonly onAct: () => void }) {
  return (
    <div className="notice-with-act">
      <span>{props.words}</span>
      <Button variant="subtle" size="compact-sm" onClick={props.onAct}>
        {props.label}
      </Button>
    </div>
  )
}
