import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../src-shared/ipc/contract'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { PaneHeader } from '../../components/frame/pane-header'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { Disputes } from './disputes'
import classes from './disputes.module.css'

/** Somebody with all their disputes, whatever their part in them: client, contractor, insurer. */
export function ContactScreen({ id }: { readonly id: ContactId }) {
  const query = useQuery(ipcQuery('contact.get', { id }))
  return (
    <Answer query={query} shape="page">
      {(found) => <ContactPage found={found} />}
    </Answer>
  )
}

function ContactPage({ found: { summary, cases } }: { readonly found: Output<'contact.get'> }) {
  const { t, language } = useTexts()
  const { contact } = summary
  const { address, phones, emails } = contact
  const town = [address.postcode, address.town].filter(Boolean).join(' ')
  const ways = [...phones, ...emails, [address.street, town].filter(Boolean).join(', ')].filter(Boolean)
  const disputes = cases.map(({ row, roles }) => ({ row, beside: roles.map((role) => t(`role.${role}`)).join(', ') }))
  return (
    <>
      <PaneHeader
        level={1}
        title={<bdi>{contactName(language, contact)}</bdi>}
        aside={t('count.cases', { count: cases.length })}
        onBack={() => window.history.back()}
      />
      <div className={classes['page']}>
        {ways.length > 0 && (
          <p className={classes['ways']}>
            {ways.map((way) => (
              <bdi key={way}>{way}</bdi>
            ))}
          </p>
        )}
        <Disputes disputes={disputes} />
      </div>
    </>
  )
}
