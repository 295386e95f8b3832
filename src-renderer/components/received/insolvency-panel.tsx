import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import {
  type AppointedCapacity,
  appointedCapacities,
  appointedCapacity,
  type InsolvencyKind,
  insolvencyKind,
  insolvencyKinds,
  usualCapacity
} from '../../../src-shared/domain/case/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useCaseCommands } from '../../lib/case-commands'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { ActButton } from '../act/act-button'
import { ContactEditor } from '../contacts/contact-editor'
import { newContactForm } from '../contacts/contact-form'
import { ContactSearch } from '../contacts/contact-search'
import { DayField } from '../form/day-field'
import { useFieldProps } from '../form/use-field-props'
import { PanelForm } from '../frame/side-panel'
import { readDay } from '../happened/read-day'
import { missingDay, requiredIf } from './missing'
import { PartyChoice } from './party-choice'
import classes from './received.module.css'

interface InsolvencyPanelProps {
  readonly view: CaseView
  readonly onClose: () => void
}

interface Appointed {
  readonly id: ContactId
  readonly name: string
}

interface Typed {
  readonly debtor: ContactId | undefined
  readonly proceedings: InsolvencyKind
  readonly published: string
  readonly name: string
  readonly appointed: Appointed | undefined
  /** As what; as usual in these proceedings until somebody says. */
  readonly capacity: AppointedCapacity | undefined
  readonly claimToDeclare: boolean
  readonly abroad: boolean
}

const kept: KeptForms<Typed> = new Map()
const nothingTyped: Typed = {
  debtor: undefined,
  proceedings: 'liquidation',
  published: '',
  name: '',
  appointed: undefined,
  capacity: undefined,
  claimToDeclare: true,
  abroad: false
}

/** A party in insolvency: since which publication, and whom the court appointed. */
export function InsolvencyPanel({ view, onClose }: InsolvencyPanelProps) {
  const { t, language } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const known = new Set(view.parties.map(({ contact }) => contact))
  // Where there is but one party, it is that one.
  const only: ContactId | undefined = known.size === 1 ? [...known][0] : undefined
  const { form, change, drop } = useKeptForm(kept, view.row.id, { ...nothingTyped, debtor: only })
  const { debtor, proceedings, published, name, appointed, claimToDeclare, abroad } = form
  const capacity = form.capacity ?? usualCapacity(proceedings)
  const [creating, setCreating] = useState(false)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const day = readDay(published, today)
  const close = () => {
    drop()
    onClose()
  }
  const send = async () => {
    setTried(true)
    if (!debtor || !day || !appointed) return
    const command = { debtor, proceedings, published: day, appointed: appointed.id, capacity, claimToDeclare, abroad }
    const done = await run({ type: 'record-insolvency', ...command }, t('insolvency.recorded'))
    if (done.ok) close()
    else setRefused(done.words)
  }
  if (creating)
    return (
      <ContactEditor
        start={newContactForm(name, language)}
        onSaved={(id, contact) => {
          setCreating(false)
          change({ appointed: { id, name: contactName(language, contact) } })
        }}
        onCancel={() => setCreating(false)}
      />
    )
  return (
    <PanelForm actLabel={t('insolvency.act')} onSubmit={send} refused={refused} onClose={close}>
      <PartyChoice
        parties={view.parties}
        label={t('insolvency.debtor')}
        error={requiredIf(tried && !debtor)}
        value={debtor}
        onChange={(picked) => change({ debtor: picked })}
      />
      <Select
        {...field({ label: t('insolvency.proceedings'), width: 'medium' })}
        data={insolvencyKinds.map((value) => ({ value, label: sentenceCase(t(`insolvency-kind.${value}`)) }))}
        value={proceedings}
        allowDeselect={false}
        onChange={(value) => change({ proceedings: insolvencyKind.catch(proceedings).parse(value) })}
      />
      <DayField
        label={t('insolvency.published')}
        error={tried && !day ? missingDay(published) : undefined}
        value={published}
        onChange={(typed) => change({ published: typed })}
      />
      <AppointedField
        name={name}
        appointed={appointed}
        error={requiredIf(tried && !appointed)}
        onName={(typed) => change({ name: typed })}
        onAppoint={(picked) => change({ appointed: picked })}
        onCreate={() => setCreating(true)}
      />
      <Select
        {...field({ label: t('insolvency.capacity'), width: 'medium' })}
        data={appointedCapacities.map((value) => ({ value, label: sentenceCase(t(`appointed-as.${value}`)) }))}
        value={capacity}
        allowDeselect={false}
        onChange={(value) => change({ capacity: appointedCapacity.catch(capacity).parse(value) })}
      />
      <Checkbox
        label={t('insolvency.claim')}
        checked={claimToDeclare}
        onChange={({ currentTarget }) => change({ claimToDeclare: currentTarget.checked })}
      />
      {claimToDeclare && (
        <Checkbox
          label={t('insolvency.abroad')}
          checked={abroad}
          onChange={({ currentTarget }) => change({ abroad: currentTarget.checked })}
        />
      )}
    </PanelForm>
  )
}

interface AppointedFieldProps {
  readonly name: string
  readonly appointed: Appointed | undefined
  readonly error: string | undefined
  readonly onName: (name: string) => void
  readonly onAppoint: (appointed: Appointed | undefined) => void
  readonly onCreate: () => void
}

/** Whom the court appointed: somebody known, or somebody new, whose contact is made first. */
function AppointedField({ name, appointed, error, onName, onAppoint, onCreate }: AppointedFieldProps) {
  const { t, language } = useTexts()
  if (appointed !== undefined)
    return (
      <div className={classes['picked']}>
        <strong>{appointed.name}</strong>
        <ActButton
          label={t('capture.who.other')}
          size="small"
          rank="quiet"
          onAct={() => onAppoint(undefined)}
          inPalette={false}
        />
      </div>
    )
  return (
    <>
      <ContactSearch
        label={t('insolvency.appointed')}
        hint={t('insolvency.appointed.hint')}
        error={error}
        value={name}
        onChange={onName}
        onPick={({ id, contact }) => onAppoint({ id, name: contactName(language, contact) })}
      />
      {name.trim().length >= 2 && (
        <div>
          <ActButton
            label={t('parties.create', { name: name.trim() })}
            size="small"
            onAct={onCreate}
            inPalette={false}
          />
        </div>
      )}
    </>
  )
}
