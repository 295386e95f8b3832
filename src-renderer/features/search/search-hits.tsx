import { IconSearch } from '@tabler/icons-react'
import { Fragment, memo } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import { contactName } from '../../../src-shared/texts/names'
import { PersonName } from '../../components/marks/person-name'
import { EmptyState } from '../../components/state/empty-state'
import { useAfterFrame } from '../../lib/after-frame'
import { useNotHere } from '../../lib/elsewhere'
import { caseAddress, places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './search.module.css'
import { snippetParts } from './snippet-parts'

type Found = Output<'search.query'>
type Hit = Found['hits'][number]

/** Finds drawn at once, more than a window holds: the rest follows when these are on the screen. */
const FIRST = 14

/** What was found: whose case, and the words around the find. */
export function SearchHits({ hits, contacts, sought }: Pick<Found, 'hits' | 'contacts'> & { readonly sought: string }) {
  const { t } = useTexts()
  const whole = useAfterFrame(hits)
  const notHere = useNotHere()
  if (hits.length === 0 && contacts.length === 0) {
    return (
      <EmptyState
        icon={IconSearch}
        title={t('state.empty-search', { query: sought.trim() })}
        text={[t('search.none.text'), notHere].filter(Boolean).join(' ')}
      />
    )
  }
  return (
    <>
      {contacts.length > 0 && <FoundContacts contacts={contacts} />}
      <ul className={classes['hits']}>
        {(whole ? hits : hits.slice(0, FIRST)).map((hit) => (
          <li key={`${hit.row.id}-${hit.entry ?? ''}`}>
            <HitLine hit={hit} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** People and companies of that name, each leading to their cases. */
function FoundContacts({ contacts }: Pick<Found, 'contacts'>) {
  const { t, language } = useTexts()
  const field = t('search.field.person').split(' ')[0]
  return (
    <section className={classes['contacts']} aria-label={t('search.contacts')}>
      {contacts.map(({ id, contact }) => {
        const name = contactName(language, contact)
        const query = new URLSearchParams({ q: `${field}:"${name.replaceAll('"', ' ')}"` })
        return (
          <a key={id} className={classes['contact']} href={`#${places.search}?${query}`}>
            <PersonName name={name} />
          </a>
        )
      })}
    </section>
  )
}

const HitLine = memo(function HitLine({ hit }: { readonly hit: Hit }) {
  const { t, format } = useTexts()
  const { row, entry, snippet, approximate } = hit
  const address = `#${caseAddress(row.id)}${entry === undefined ? '' : `?entry=${entry}`}`
  return (
    <a className={classes['hit']} href={address}>
      <span className={classes['line']}>
        <PersonName name={format.list(row.names)} strong />
        <bdi className="cut">{row.title || t('inbox.untitled')}</bdi>
        <span className={classes['reference']}>{row.reference}</span>
        {approximate && <span className={classes['near']}>{t('search.approximate')}</span>}
      </span>
      <span className={classes['snippet']}>
        {snippetParts(snippet).map(({ text, found }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          found ? <mark key={place}>{text}</mark> : <Fragment key={place}>{text}</Fragment>
        )}
      </span>
    </a>
  )
})
