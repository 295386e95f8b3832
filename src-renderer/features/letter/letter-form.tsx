import { memo, type RefObject } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import classes from './letter.module.css'
import { LetterFields } from './letter-fields'
import { FileTextField } from './readers/file-text-field'
import { type LetterReader, ReaderField } from './readers/reader-field'
import type { FieldsProps } from './shared-fields'
import { InBook } from './signing/in-book'

interface LetterFormProps extends Omit<FieldsProps<LetterDraft>, 'onChange'> {
  readonly form: RefObject<HTMLDivElement | null>
  readonly onChange: (change: Partial<LetterDraft>) => void
  /** The address as it stands in the window. */
  readonly lines: readonly string[]
  readonly reader: LetterReader
  readonly onReader: (reader: LetterReader) => void
}

/** The fields of a letter, or what is written of it for the file; not drawn again while its text is typed. */
export const LetterForm = memo(function LetterForm(props: LetterFormProps) {
  const { form, draft, onChange, view, problems, lines, reader, onReader } = props
  const fields = { draft, onChange, view, problems }
  return (
    <div ref={form} className={classes['form']}>
      <InBook view={view} letter={draft.letter} />
      <ReaderField value={reader} written={draft.fileText !== undefined} onChange={onReader} />
      {reader === 'file' && <FileTextField draft={draft} onChange={onChange} />}
      <div className={classes['fields']} hidden={reader === 'file'}>
        <LetterFields {...fields} lines={lines} />
      </div>
    </div>
  )
})
