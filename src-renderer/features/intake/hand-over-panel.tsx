import { Select } from '@mantine/core'
import { useState } from 'react'
import { type Department, department, departments, typeDefaults } from '../../../src-shared/domain/case/dispute-types'
import { type PersonId, personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { SavedMark } from '../../components/marks/saved-mark'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { Checklist } from './checklist'
import { emptyProofs, type ProofsForm, proofsForm } from './evidence'
import { Prose } from './listening-fields'
import type { SheetProps } from './listening-panel'
import { SheetDraft } from './sheet-draft'
import { useProofs } from './use-proofs'

/** The case goes to a department with what it needs to begin; with less, only for a reason. */
export function HandOverPanel(props: SheetProps) {
  return (
    <SheetDraft id={props.view.row.id} sheet="proofs" schema={proofsForm} empty={emptyProofs}>
      {(start) => <HandOver {...props} start={start} />}
    </SheetDraft>
  )
}

function HandOver({ view, onClose, start }: SheetProps & { readonly start: ProofsForm }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { people } = useOrganisation()
  const { saver, send, refused, errorOf, record, checklist, ...proofs } = useProofs(view, start)
  const [to, setTo] = useState<Department>(typeDefaults[view.row.type].department)
  const [owner, setOwner] = useState<PersonId | undefined>(view.row.owner)
  const [reason, setReason] = useState('')
  const missing = proofs.missing.filter(({ needed }) => needed)
  const suggested = typeDefaults[view.row.type].department === to
  const submit = async () => {
    const more = { ...(owner && { owner }), ...(reason.trim() !== '' && { reason }) }
    const codes = missing.map(({ code }) => code)
    const said = t('hand-over.done', { department: t(`department.${to}`) })
    if (!(await record())) return
    if (await send({ type: 'hand-over', to, missing: codes, ...more }, said)) onClose()
  }
  return (
    <PanelForm actLabel={t('hand-over.act')} onSubmit={submit} refused={refused} onClose={onClose}>
      <Select
        {...field({ label: t('hand-over.to'), hint: suggested ? t('details.proposed') : undefined })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
        value={to}
        allowDeselect={false}
        onChange={(picked) => setTo(department.safeParse(picked).data ?? to)}
      />
      <Select
        {...field({ label: t('assign.panel.to'), optional: true })}
        data={people.filter((one) => one.active).map((one) => ({ value: one.id, label: personName(one) }))}
        value={owner ?? null}
        placeholder={t('assign.panel.nobody')}
        onChange={(picked) => setOwner(personId.safeParse(picked).data)}
        clearable
        clearButtonProps={{ 'aria-label': t('assign.panel.nobody') }}
      />
      <Checklist {...checklist} />
      {missing.length > 0 && (
        <Prose
          label={t('hand-over.reason')}
          hint={t('hand-over.reason.hint')}
          error={errorOf('reason')}
          value={reason}
          onChange={setReason}
        />
      )}
      <SavedMark state={saver.saved} />
    </PanelForm>
  )
}
