import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './field.module.css'
import { fieldError } from './field-error'

export interface FieldWords {
  readonly label: string
  /** One sentence under the label, only where the label is not enough. */
  readonly hint?: string | undefined
  /** A code of the form's schema (`required`, `too-long`), or words. */
  readonly error?: string | undefined
  /** Marks what may be left out; the rest is asked for. */
  readonly optional?: boolean
  /** As wide as what goes in it. */
  readonly width?: 'date' | 'short' | 'medium' | 'full'
}

export interface FieldProps {
  readonly label: ReactNode
  readonly description: string | undefined
  readonly error: string | undefined
  readonly className: string
}

/**
 * Gives the function that turns a field's words into what the library's inputs take:
 * `<TextInput {...field({ label: t('…'), error: errors.name?.message, width: 'medium' })} {...register('name')} />`.
 */
export function useFieldProps(): (words: FieldWords) => FieldProps {
  const { t } = useTexts()
  return ({ label, hint, error, optional = false, width = 'full' }) => ({
    label: optional ? <OptionalLabel label={label} mark={t('state.optional')} /> : label,
    description: hint,
    error: fieldError(t, error),
    className: [classes['field'], classes[width]].join(' ')
  })
}

function OptionalLabel({ label, mark }: { readonly label: string; readonly mark: string }) {
  return (
    <>
      {label} <span className={classes['optional']}>{mark}</span>
    </>
  )
}
