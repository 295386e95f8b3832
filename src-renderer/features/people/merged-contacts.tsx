import type { Output } from '../../../src-shared/ipc/contract'
import { dayOf } from '../../../src-shared/lib/plain-date'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import classes from '../../components/disputes/disputes.module.css'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'

/** Those that go on in this contact, as they were, and the way back. */
export function MergedContacts({ merged }: { readonly merged: Output<'contact.get'>['merged'] }) {
  const { t, format, language } = useTexts()
  const { zone } = useToday()
  const notice = useNotice()
  const { run } = useCommand('contact.part')
  if (merged.length === 0) return null
  return (
    <ul className={classes['merged']} aria-label={t('contact-merge.note')}>
      {merged.map(({ id, contact, at }) => {
        const part = async () => {
          if ((await run({ from: id })).ok) notice({ text: t('contact-merge.parted') })
        }
        const name = contactName(language, contact)
        return (
          <li key={id} className={classes['mergedLine']}>
            <span>{t('contact-merge.note')}</span>
            <bdi className={classes['name']}>{name}</bdi>
            <span className={classes['soft']}>
              {[contact.address.town, contact.phones[0], contact.emails[0]].filter(Boolean).join(' · ')}
            </span>
            <span className={classes['soft']}>
              {t('contact-merge.since', { date: format.longDate(dayOf(at, zone)) })}
            </span>
            <ActButton label={t('contact-merge.part')} group={name} size="small" rank="quiet" onAct={part} />
          </li>
        )
      })}
    </ul>
  )
}
