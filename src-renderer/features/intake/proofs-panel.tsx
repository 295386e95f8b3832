import { TextInput } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { ContactId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { ChipsField } from '../../components/form/chips-field'
import { DayField } from '../../components/form/day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { SavedMark } from '../../components/marks/saved-mark'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { Checklist } from './checklist'
import { askedFor, emptyProofs, type ProofsForm, proofsForm } from './evidence'
import type { SheetProps } from './listening-panel'
import { PartyField } from './party-field'
import { SheetDraft } from './sheet-draft'
import { useProofs } from './use-proofs'
import { WitnessPanel } from './witness-panel'

/** What the file is made of and what it still lacks, which becomes a request to the client in one act. */
export function ProofsPanel(props: SheetProps) {
  return (
    <SheetDraft id={props.view.row.id} sheet="proofs" schema={proofsForm} empty={emptyProofs}>
      {(start) => <Proofs {...props} start={start} />}
    </SheetDraft>
  )
}

function Proofs({ view, onClose, start }: SheetProps & { readonly start: ProofsForm }) {
  const { t } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const { form, change, saver, send, refused, record, checklist, missing } = useProofs(view, start)
  const [from, setFrom] = useState<ContactId | undefined>(view.parties[0]?.contact)
  const [errors, setErrors] = useState<{ readonly from?: string; readonly items?: string; readonly due?: string }>({})
  const [witness, setWitness] = useState(false)
  const asked = askedFor(missing, form)
  const submit = async () => {
    const due = readDay(form.due, today, 'future')
    const others = form.other.split('\n').filter((one) => one.trim() !== '')
    const items = [...asked.map((code) => t(`evidence.${code}`)), ...others]
    const wrong = {
      ...(from === undefined && { from: 'required' }),
      ...(items.length === 0 && { items: 'required' }),
      ...(form.due.trim() !== '' && due === undefined && { due: dayProblem(form.due) })
    }
    setErrors(wrong)
    if (from === undefined || Object.keys(wrong).length > 0) return
    if (!(await record())) return
    const done = await send({ type: 'request-information', from, items, ...(due && { due }) }, t('proofs.requested'))
    if (!done) return
    change({ other: '', due: '' })
    saver.flush()
    onClose()
  }
  if (witness) return <WitnessPanel view={view} onBack={() => setWitness(false)} />
  return (
    <PanelForm actLabel={t('proofs.request')} onSubmit={submit} refused={refused} onClose={onClose}>
      <Checklist {...checklist} />
      <div>
        <ActButton
          label={t('witness.open')}
          icon={IconFileText}
          size="small"
          onAct={() => {
            saver.flush()
            setWitness(true)
          }}
        />
      </div>
      <h3>{t('proofs.ask')}</h3>
      <PartyField view={view} label={t('proofs.from')} error={errors.from} value={from} onChange={setFrom} />
      <ChipsField
        label={t('proofs.items')}
        hint={t('proofs.items.hint')}
        error={errors.items}
        value={asked}
        choices={missing
          .filter((line) => line.maybeAsked)
          .map(({ code }) => ({ value: code, label: t(`evidence.${code}`) }))}
        onChange={(codes) => change({ asked: codes })}
      />
      <TextInput
        {...field({ label: t('proofs.other'), optional: true })}
        maxLength={300}
        value={form.other}
        onChange={(event) => change({ other: event.currentTarget.value })}
      />
      <DayField
        label={t('proofs.due')}
        hint={t('proofs.due.hint')}
        lean="future"
        optional
        error={errors.due}
        value={form.due}
        onChange={(due) => change({ due })}
      />
      <SavedMark state={saver.saved} />
    </PanelForm>
  )
}
