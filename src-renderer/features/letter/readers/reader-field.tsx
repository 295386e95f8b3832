import { ChoiceField } from '../../../components/form/choice-field'
import { useTexts } from '../../../lib/texts'

export type LetterReader = 'addressee' | 'file'

interface ReaderFieldProps {
  readonly value: LetterReader
  /** Something is written for the file. */
  readonly written: boolean
  readonly onChange: (reader: LetterReader) => void
}

/** For whom one writes: the addressee of the letter, or the file. */
export function ReaderField({ value, written, onChange }: ReaderFieldProps) {
  const { t } = useTexts()
  const choices = [
    { value: 'addressee', label: t('readers.addressee') },
    { value: 'file', label: t(written ? 'readers.written' : 'readers.file') }
  ] as const
  return <ChoiceField label={t('readers.for')} value={value} choices={choices} onChange={onChange} />
}
