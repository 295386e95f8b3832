import { type Icon, IconAddressBook, IconCalendarDown, IconMailShare, IconPackage } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useCommand } from '../../lib/commands'
import { goToExchange } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import type { Act } from '../act/act'
import { useActs } from '../act/acts'
import { useNotice } from '../act/notices'

/** What leaves a case as files of other programs: a card, a calendar, an e-mail to write. */
export function useCaseExports(view: CaseView): readonly Act[] {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: card } = useCommand('export.contact')
  const { run: calendar } = useCommand('export.calendar')
  const { run: mail } = useCommand('export.mail')
  const { id } = view.row
  const acts = useMemo((): readonly Act[] => {
    const group = t('act.group.case')
    const act = (name: string, icon: Icon, label: string, save: () => Promise<{ readonly ok: boolean }>): Act => ({
      id: `export-${name}`,
      label,
      icon,
      group,
      run: async () => {
        if ((await save()).ok) notice({ text: t('export.file-saved'), tone: 'green' })
      }
    })
    const contact = view.parties[0]?.contact
    return [
      act('mail', IconMailShare, t('export.mail'), () => mail({ id })),
      ...view.letters.map(({ id: letter, number }) =>
        act(`mail-${letter}`, IconMailShare, t('export.mail.letter', { number }), () => mail({ id, letter }))
      ),
      act('calendar', IconCalendarDown, t('export.calendar'), () => calendar({ id })),
      { id: 'transfer', label: t('transfer.act.case'), icon: IconPackage, group, run: () => goToExchange([id]) },
      ...(contact ? [act('contact', IconAddressBook, t('export.contact'), () => card({ id: contact }))] : [])
    ]
  }, [t, notice, card, calendar, mail, id, view.parties, view.letters])
  useActs(acts)
  return acts
}
