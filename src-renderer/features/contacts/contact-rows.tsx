import { Skeleton } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import { contactName } from '../../../src-shared/texts/names'
import { VirtualList } from '../../components/list/virtual-list'
import { PersonName } from '../../components/marks/person-name'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { goToContact } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './contacts.module.css'
import type { ListedContact, useContactRows } from './use-contact-rows'

interface ContactRowsProps {
  readonly rows: ReturnType<typeof useContactRows>
  readonly query: string
}

const keyOf = (item: ListedContact): string => (item.kind === 'row' ? item.row.id : `unread-${item.index}`)

/** Contacts as a directory has them, whatever their number. Arrows move, Enter opens the page. */
export function ContactRows({ rows, query }: ContactRowsProps) {
  const { t } = useTexts()
  return (
    <Answer query={rows.query} shape="rows">
      {() =>
        rows.total === 0 ? (
          <NobodyFound query={query} />
        ) : (
          <VirtualList
            items={rows.items}
            keyOf={keyOf}
            label={t('place.contacts')}
            key={query}
            place={`contacts ${query}`}
            onOpen={(item) => item.kind === 'row' && goToContact(item.row.id)}
            renderRow={(item) =>
              item.kind === 'row' ? <Line summary={item.row} /> : <Unread index={item.index} askFor={rows.askFor} />
            }
            autoFocus={query === ''}
          />
        )
      }
    </Answer>
  )
}

function NobodyFound({ query }: Pick<ContactRowsProps, 'query'>) {
  const { t } = useTexts()
  return query.trim() === '' ? (
    <EmptyState icon={IconAddressBook} title={t('contacts.empty.title')} text={t('contacts.empty.text')} />
  ) : (
    <EmptyState icon={IconAddressBook} title={t('state.empty-search', { query })} text={t('contacts.none')} />
  )
}

function Line({ summary: { contact, openCases } }: { readonly summary: ContactSummary }) {
  const { t, language } = useTexts()
  const { address, phones, emails } = contact
  const what = contact.kind === 'body' ? t(`contact.body.${contact.body}`) : t(`contact.kind.${contact.kind}`)
  return (
    <div className={classes['line']}>
      <div className={classes['pair']}>
        <PersonName name={contactName(language, contact)} strong />
        <span className={[classes['soft'], classes['what']].join(' ')}>{what}</span>
      </div>
      <div className={classes['pair']}>
        <bdi className="cut">{address.town}</bdi>
        <bdi className={classes['soft']}>{address.street}</bdi>
      </div>
      <div className={classes['pair']}>
        <bdi className="cut tabular">{phones[0]}</bdi>
        <bdi className={classes['soft']}>{emails[0]}</bdi>
      </div>
      <span className={classes['count']}>{t('contact.open-cases', { count: openCases })}</span>
    </div>
  )
}

function Unread({ index, askFor }: { readonly index: number; readonly askFor: (index: number) => void }) {
  useEffect(() => askFor(index), [index, askFor])
  return <Skeleton height={12} width={`${40 + (index % 4) * 8}%`} />
}
