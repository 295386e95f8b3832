import { useMemo } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { Act } from '../act/act'
import { useActs } from '../act/acts'
import { useNotice } from '../act/notices'

/** What leaves a case as files of other programs, as acts of the palette: a card, a calendar, an e-mail to write. */
export function CaseExports({ view }: { readonly view: CaseView }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: card } = useCommand('export.contact')
  const { run: calendar } = useCommand('export.calendar')
  const { run: mail } = useCommand('export.mail')
  const { id } = view.row
  const acts = useMemo((): readonly Act[] => {
    const group = t('act.group.case')
    const act = (name: string, label: string, save: () => Promise<{ readonly ok: boolean }>): Act => ({
      id: `export-${name}`,
      label,
      group,
      run: async () => {
        if ((await save()).ok) notice({ text: t('export.file-saved'), tone: 'green' })
      }
    })
    const contact = view.parties[0]?.contact
    return [
      act('mail', t('export.mail'), () => mail({ id })),
      ...view.letters.map(({ id: letter, number }) =>
        act(`mail-${letter}`, t('export.mail.letter', { number }), () => mail({ id, letter }))
      ),
      act('calendar', t('export.calendar'), () => calendar({ id })),
      ...(contact ? [act('contact', t('export.contact'), () => card({ id: contact }))] : [])
    ]
  }, [t, notice, card, calendar, mail, id, view.parties, view.letters])
  useActs(acts)
  return null
}
