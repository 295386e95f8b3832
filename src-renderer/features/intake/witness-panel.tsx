import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { ContactSearch } from '../../components/contacts/contact-search'
import { useFieldProps } from '../../components/form/use-field-props'
import { PdfPages } from '../../components/paper/pdf-pages'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'

const AFTER_TYPING = 400

interface WitnessPanelProps {
  readonly view: CaseView
  /** Back to the checklist. */
  readonly onBack: () => void
}

/** A statement form for somebody who saw or heard something: what is known is printed, the rest is left to their hand. */
export function WitnessPanel({ view, onBack }: WitnessPanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const asked = { case: view.row.id, name: name.slice(0, 200), address }
  const [settled] = useDebouncedValue(asked, AFTER_TYPING)
  const preview = useQuery({ ...ipcQuery('witness.preview', settled), placeholderData: keepPreviousData, gcTime: 0 })
  const pick = ({ contact }: ContactSummary) => {
    const { flat, building, street, locality, postcode, town } = contact.address
    setName(contactName('fr', contact))
    setAddress(
      [flat, building, street, locality, `${postcode} ${town}`.trim()].filter(Boolean).join(', ').slice(0, 300)
    )
  }
  return (
    <div className={classes['witness']}>
      <p>{t('witness.what')}</p>
      <p>{t('witness.how')}</p>
      <ContactSearch
        label={t('witness.name')}
        hint={t('witness.name.hint')}
        autoFocus
        value={name}
        onChange={setName}
        onPick={pick}
      />
      <TextInput
        {...field({ label: t('witness.address'), optional: true })}
        maxLength={300}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Outputs asked={asked} onBack={onBack} />
      <Answer query={preview} shape="page">
        {({ pdf }) => <PdfPages bytes={pdf} label={t('witness.title')} />}
      </Answer>
    </div>
  )
}

interface OutputsProps {
  readonly asked: { readonly case: CaseView['row']['id']; readonly name: string; readonly address: string }
  readonly onBack: () => void
}

function Outputs({ asked, onBack }: OutputsProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('witness.print')
  const save = useCommand('witness.save')
  return (
    <span className={classes['acts']}>
      <ActButton label={t('witness.back')} rank="quiet" size="small" onAct={onBack} inPalette={false} />
      <ActButton
        label={t('witness.save')}
        icon={IconDeviceFloppy}
        size="small"
        onAct={async () => {
          if ((await save.run(asked)).ok) notice({ text: t('mailing.saved') })
        }}
      />
      <ActButton
        label={t('witness.print')}
        icon={IconPrinter}
        size="small"
        onAct={async () => {
          if ((await print.run(asked)).ok) notice({ text: t('stock.printed') })
        }}
      />
    </span>
  )
}
