import { IconAddressBook } from '@tabler/icons-react'
import type { ContactId } from '../../../src-shared/lib/ids'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { useNotice } from '../act/notices'

/** Saves a person as a card for other programs. */
export function CardButton({ id }: { readonly id: ContactId }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('export.contact')
  const save = async () => {
    if ((await run({ id })).ok) notice({ text: t('export.file-saved'), tone: 'green' })
  }
  return <ActButton label={t('export.contact')} rank="quiet" icon={IconAddressBook} onAct={save} />
}
