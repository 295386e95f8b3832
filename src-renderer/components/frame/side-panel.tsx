import { Drawer } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { finishes } from '../form/finishes'
import { focusFirst } from '../form/focus-first'
import { useSend } from '../form/use-send'
import { RefusalLine } from '../safety/refusal-line'
import classes from './side-panel.module.css'
import { useBegun } from './use-begun'

interface SidePanelProps {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  /** For sheets one writes much in. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Something edited beside what one looks at. Esc closes it. There is nothing of it before it is opened. */
export function SidePanel({ opened, title, onClose, wide = false, children }: SidePanelProps) {
  const { t } = useTexts()
  const begun = useBegun(opened)
  if (!opened && !begun) return null
  return (
    <Drawer
      opened={opened && begun}
      onClose={onClose}
      position="right"
      size={wide ? 560 : 440}
      title={<span className={classes['title']}>{title}</span>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      transitionProps={{ duration: 140 }}
    >
      {children}
    </Drawer>
  )
}

interface PanelFormProps {
  readonly children: ReactNode
  readonly actLabel: string
  readonly onSubmit: () => Promise<void>
  /** Why it was refused, in words. */
  readonly refused?: string | undefined
  readonly onClose?: () => void
  /** The act stays in sight below a long list. */
  readonly inSight?: boolean
}

/** The fields of a panel with its one act. Ctrl+Enter does it from any field. */
export function PanelForm({ children, actLabel, onSubmit, refused, onClose, inSight = false }: PanelFormProps) {
  const { t } = useTexts()
  const form = useRef<HTMLFormElement>(null)
  const send = useSend(form, onSubmit)
  useEffect(() => {
    // An opening panel finds its own field; of a form that stands in the place of another, nobody else would.
    if (document.activeElement === document.body) focusFirst(form.current)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form
      ref={form}
      className={classes['form']}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (finishes(event)) submit(event)
      }}
    >
      {children}
      <RefusalLine words={refused} />
      <div className={classes['acts']} data-in-sight={inSight}>
        {onClose !== undefined && (
          <ActButton label={t('action.cancel')} rank="quiet" onAct={onClose} inPalette={false} />
        )}
        <ActButton label={actLabel} rank="main" onAct={send} inPalette={false} />
      </div>
    </form>
  )
}
