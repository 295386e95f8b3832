import { Select } from '@mantine/core'
import { useState } from 'react'
import {
  kindGroups,
  kindUses,
  type MessageKind,
  messageKind,
  messageKinds
} from '../../../../src-shared/domain/letter/kinds'
import { MOST_LETTERS } from '../../../../src-shared/ipc/contract/letter-batch'
import type { CaseRow } from '../../../../src-shared/ipc/contract/shapes'
import { type PersonId, personId } from '../../../../src-shared/lib/ids'
import { personName } from '../../../../src-shared/texts/names'
import { useNotice } from '../../../components/act/notices'
import { useFieldProps } from '../../../components/form/use-field-props'
import { PanelForm, SidePanel } from '../../../components/frame/side-panel'
import { useCommand } from '../../../lib/commands'
import { navigate } from '../../../lib/location'
import { places } from '../../../lib/places'
import { useOpenStatus, useOrganisation } from '../../../lib/status'
import { useTexts } from '../../../lib/texts'
import classes from './batch.module.css'
import { BatchPreview } from './batch-preview'

interface BatchPanelProps {
  readonly rows: readonly CaseRow[] | undefined
  readonly onClose: () => void
  /** They are in the book: what was chosen need not stay chosen. */
  readonly onDone: () => void
}

/** One kind of letter for each of the chosen cases, into the signature book, where they are read one after the other. */
export function BatchPanel({ rows, onClose, onDone }: BatchPanelProps) {
  const { t } = useTexts()
  return (
    <SidePanel opened={rows !== undefined} title={t('letter-batch.act')} onClose={onClose} wide>
      {rows && <BatchForm rows={rows} onClose={onClose} onDone={onDone} />}
    </SidePanel>
  )
}

function BatchForm({ rows, onClose, onDone }: BatchPanelProps & { readonly rows: readonly CaseRow[] }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const notice = useNotice()
  const { person } = useOpenStatus()
  const { people } = useOrganisation()
  const submit = useCommand('letter-batch.submit', { quiet: true })
  const undo = useCommand('letter-batch.undo')
  const able = people.filter((one) => one.active && one.powers.letters)
  const [kind, setKind] = useState<MessageKind>('payment-reminder-1')
  const [to, setTo] = useState<PersonId | undefined>((able.find(({ id }) => id === person) ?? able[0])?.id)
  const asked = to && { cases: rows.slice(0, MOST_LETTERS).map(({ id }) => id), kind, to }
  const send = async () => {
    const sent = asked && (await submit.run(asked))
    if (!sent?.ok) return
    const { done } = sent.value
    if (done.length > 0) {
      const takeBack = async () => {
        const back = await undo.run({ done })
        if (back.ok) notice({ text: t('letter-batch.undone', { count: back.value.out }) })
      }
      notice({ text: t('letter-batch.done', { count: done.length }), undo: takeBack })
    }
    onDone()
    onClose()
    if (done.length > 0 && to === person) navigate(places.signing)
  }
  return (
    <PanelForm actLabel={t('letter-batch.submit')} onSubmit={send} refused={submit.refused?.words} onClose={onClose}>
      <p className={classes['hint']}>{t('letter-batch.text')}</p>
      <Select
        {...field({ label: t('letter-batch.kind'), width: 'full' })}
        data-autofocus
        data={kindGroups.map((group) => ({
          group: t(`letter-group.${group}`),
          items: messageKinds
            .filter((one) => kindUses[one].group === group)
            .map((one) => ({ value: one, label: t(`letter.kind.${one}`) }))
        }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(messageKind.catch(kind).parse(value))}
      />
      <Select
        {...field({ label: t('letter-batch.to'), width: 'full' })}
        data={able.map((one) => ({ value: one.id, label: personName(one) }))}
        value={to ?? null}
        allowDeselect={false}
        onChange={(value) => setTo(personId.safeParse(value).data ?? to)}
      />
      {rows.length > MOST_LETTERS && <p>{t('letter-batch.many', { count: MOST_LETTERS })}</p>}
      {asked && <BatchPreview asked={asked} />}
    </PanelForm>
  )
}
