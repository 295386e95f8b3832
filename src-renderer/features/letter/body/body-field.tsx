import { Input } from '@mantine/core'
import { lazy, Suspense, useId } from 'react'
import { useFieldProps } from '../../../components/form/use-field-props'
import { LoadingShape } from '../../../components/state/loading-shape'
import { useTexts } from '../../../lib/texts'
import type { BodyEditorProps } from './body-editor'

const BodyEditor = lazy(async () => ({ default: (await import('./body-editor')).BodyEditor }))

interface BodyFieldProps extends Pick<BodyEditorProps, 'language' | 'tone' | 'view'> {
  readonly error: string | undefined
}

/** The text of a letter with its label; the editor is fetched when a letter is first written. */
export function BodyField({ error, ...editor }: BodyFieldProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const hint = useId()
  const { description, label, ...shown } = field({ label: t('letter-screen.body'), hint: t('studio.body-hint'), error })
  return (
    <Input.Wrapper {...shown} label={label} labelElement="div">
      <Input.Description id={hint}>{description}</Input.Description>
      <Suspense fallback={<LoadingShape shape="form" />}>
        <BodyEditor {...editor} label={t('letter-screen.body')} describedBy={hint} invalid={error !== undefined} />
      </Suspense>
    </Input.Wrapper>
  )
}
