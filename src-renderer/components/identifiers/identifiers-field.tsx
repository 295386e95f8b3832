import { Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type IdentifierKind, identifierKind, identifierKinds } from '../../../src-shared/domain/case/vocabulary'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { IconButton } from '../act/icon-button'
import classes from './identifiers-field.module.css'

export interface TypedIdentifier {
  readonly kind: IdentifierKind
  readonly value: string
}

interface IdentifiersFieldProps {
  readonly value: readonly TypedIdentifier[]
  readonly onChange: (value: TypedIdentifier[]) => void
}

const MOST = 20
const LONGEST = 80

/** Numbers on paper: of an invoice, an order, a product. By them, cases about the same thing are found. */
export function IdentifiersField({ value, onChange }: IdentifiersFieldProps) {
  const { t } = useTexts()
  const put = (index: number, part: Partial<TypedIdentifier>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <fieldset className={classes['field']}>
      <legend>
        {t('identifiers.title')} <span className={classes['soft']}>{t('state.optional')}</span>
      </legend>
      {value.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no other name while they are typed
        <div key={index} className={classes['row']}>
          <Select
            aria-label={t('identifiers.kind')}
            data={identifierKinds.map((kind) => ({ value: kind, label: t(`identifier.${kind}`) }))}
            value={one.kind}
            allowDeselect={false}
            onChange={(picked) => put(index, { kind: identifierKind.safeParse(picked).data ?? one.kind })}
          />
          <TextInput
            aria-label={t('identifiers.value')}
            autoComplete="off"
            maxLength={LONGEST}
            value={one.value}
            onChange={(event) => put(index, { value: event.currentTarget.value })}
          />
          <IconButton
            label={t('identifiers.remove', { number: one.value })}
            icon={IconX}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {value.length < MOST && (
        <div>
          <ActButton
            label={t('identifiers.add')}
            size="small"
            rank="quiet"
            onAct={() => onChange([...value, { kind: 'invoice', value: '' }])}
            inPalette={false}
          />
        </div>
      )}
    </fieldset>
  )
}
