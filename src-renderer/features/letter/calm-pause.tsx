import { Checkbox, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ActButton } from '../../components/act/act-button'
import { useFieldProps } from '../../components/form/use-field-props'
import { problemWords } from '../../lib/problem-words'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'
import type { Problem } from './problems'

interface CalmPauseProps {
  readonly opened: boolean
  /** The verb of this kind of letter. */
  readonly issueLabel: string
  readonly warnings: readonly Problem[]
  readonly onTomorrow: () => Promise<void>
  readonly onIssue: (why: string) => Promise<void>
  readonly onClose: () => void
}

/** Before a hard letter: reread it tomorrow, or say why it goes now. Each doubt is read before it is passed. */
export function CalmPause({ opened, onClose, ...rest }: CalmPauseProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('calm.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <PauseForm {...rest} />
    </Modal>
  )
}

function PauseForm({ issueLabel, warnings, onTomorrow, onIssue }: Omit<CalmPauseProps, 'opened' | 'onClose'>) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const [why, setWhy] = useState('')
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  const unread = warnings.some(({ code }) => !read.has(code))
  const doubts = unread ? t('calm.read-doubts') : undefined
  const reason = why.trim() === '' ? t('calm.say-why') : doubts
  const mark = (code: string, checked: boolean) => {
    const next = new Set(read)
    if (checked) next.add(code)
    else next.delete(code)
    setRead(next)
  }
  return (
    <div className={classes['pause']}>
      <p>{t('calm.text')}</p>
      {warnings.map((problem) => (
        <Checkbox
          key={problem.code}
          label={problemWords(texts, problem)}
          checked={read.has(problem.code)}
          onChange={({ currentTarget }) => mark(problem.code, currentTarget.checked)}
        />
      ))}
      <Textarea
        data-autofocus
        {...field({ label: t('calm.why'), hint: t('calm.why-hint') })}
        maxLength={500}
        autosize
        minRows={2}
        value={why}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <div className={classes['acts']}>
        <ActButton label={t('calm.tomorrow')} onAct={onTomorrow} inPalette={false} />
        <ActButton
          label={issueLabel}
          rank="final"
          reason={reason}
          onAct={() => onIssue(why.trim())}
          inPalette={false}
        />
      </div>
    </div>
  )
}
