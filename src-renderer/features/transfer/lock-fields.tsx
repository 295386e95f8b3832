import type { Input } from '../../../src-shared/ipc/contract'
import { ChipsField } from '../../components/form/chips-field'
import { ChoiceField } from '../../components/form/choice-field'
import { useTexts } from '../../lib/texts'
import type { Machines } from './machines-part'
import { PassphraseField } from './passphrase-field'

export type LockForm = Extract<Input<'transfer.make'>, { readonly lock: unknown }>['lock']

/** The machines a package can be made for. */
export const trusted = (machines: Machines | undefined): Machines['known'] =>
  (machines?.known ?? []).filter(({ revokedAt }) => revokedAt === undefined)

/** With what a package is locked to begin with: the one machine that is known, or words. */
export function firstLock(known: Machines['known']): LockForm {
  return known.length === 0 ? { passphrase: '' } : { machines: known.length === 1 ? known.map(({ id }) => id) : [] }
}

interface LockFieldsProps {
  readonly known: Machines['known']
  readonly value: LockForm
  readonly onChange: (value: LockForm) => void
}

/** For whom a package is: machines that were recognised here, or whoever has its words. */
export function LockFields({ known, value, onChange }: LockFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      {known.length > 0 && (
        <ChoiceField
          label={t('transfer.lock')}
          value={'machines' in value ? 'machines' : 'passphrase'}
          choices={[
            { value: 'machines', label: t('transfer.lock.machines') },
            { value: 'passphrase', label: t('transfer.lock.passphrase') }
          ]}
          onChange={(kind) => onChange(kind === 'machines' ? firstLock(known) : { passphrase: '' })}
        />
      )}
      {'machines' in value ? (
        <ChipsField
          label={t('transfer.lock.which')}
          value={value.machines}
          choices={known.map(({ id, letter, name }) => ({
            value: id as string,
            label: [t('machine.letter', { letter }), name].filter(Boolean).join(' · ')
          }))}
          onChange={(machines) => onChange({ machines })}
        />
      ) : (
        <PassphraseField
          value={value.passphrase}
          onChange={(passphrase) => onChange({ passphrase })}
          hint={t('transfer.passphrase.hint')}
        />
      )}
    </>
  )
}
