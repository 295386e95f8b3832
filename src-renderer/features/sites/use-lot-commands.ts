import { useState } from 'react'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { ContactId, SiteId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { newContact } from '../../components/contacts/new-contact'
import { useCommand } from '../../lib/commands'
import type { KeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { hundredths, type ListedLot, type LotValues } from './lot-values'

export interface LotFormProps {
  readonly site: SiteId
  readonly view: SiteView
  readonly edited?: ListedLot
  readonly onClose: () => void
}

/** Saving a lot, its contractor first where nobody knew them, and removing it. */
export function useLotCommands({ site, edited, onClose }: LotFormProps, { form, change, drop }: KeptForm<LotValues>) {
  const { t, language } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('site.do', { quiet: true })
  const { run: addContact } = useCommand('contact.do')
  const [missing, setMissing] = useState(false)
  const finish = () => {
    drop()
    onClose()
  }
  /** The firm that was picked, or one made of the name that was typed. */
  const contractorOf = async (): Promise<ContactId | undefined | 'refused'> => {
    if (form.contractor) return form.contractor.id
    const name = form.typed.trim()
    if (name === '') return undefined
    const contact = newContact({ name, language, kind: 'body', body: 'company', status: 'professional' })
    const made = await addContact({ command: { type: 'create', contact } })
    if (!made.ok) return 'refused'
    change({ contractor: { id: made.value.id, name }, typed: '' })
    return made.value.id
  }
  const submit = async () => {
    const dated = form.insurances.flatMap(({ key: _key, from, to, ...one }) =>
      from && to ? [{ ...one, from, to }] : []
    )
    setMissing(dated.length < form.insurances.length)
    if (dated.length < form.insurances.length) return
    const contractor = await contractorOf()
    if (contractor === 'refused') return
    const { number, name, contract, reception } = form
    const retention = hundredths(form.retention)
    const is = {
      ...{ number, name, contract, insurances: dated },
      ...(contractor && { contractor }),
      ...(retention !== undefined && { retention }),
      ...(reception && { reception })
    }
    const command = edited ? { type: 'change-lot' as const, lot: edited.id, is } : { type: 'add-lot' as const, is }
    const done = await run({ id: site, command })
    if (!done.ok) return
    notice({ text: t(edited ? 'lot.saved' : 'lot.added') })
    finish()
  }
  const remove = async ({ id: lot, lot: is }: ListedLot) => {
    const done = await run({ id: site, command: { type: 'withdraw-lot', lot } })
    if (!done.ok) return
    const undo = async () => void (await run({ id: site, command: { type: 'change-lot', lot, is } }))
    notice({ text: t('lot.removed', { name: is.name }), undo })
    finish()
  }
  const errorOf = (name: string) => refused?.fields[`command.is.${name}`]
  return { submit, remove, finish, missing, refused: refused?.words, errorOf }
}
