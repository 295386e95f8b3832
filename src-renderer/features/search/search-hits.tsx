import { IconSearch } from '@tabler/icons-react'
import type { Output } from '../../../src-shared/ipc/contract'
import { PersonName } from '../../components/marks/person-name'
import { EmptyState } from '../../components/state/empty-state'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './search.module.css'
import { snippetParts } from './snippet-parts'

type Hit = Output<'search.query'>['hits'][number]

/** What was found: whose case, and the words around the find. */
export function SearchHits({ hits, sought }: { readonly hits: readonly Hit[]; readonly sought: string }) {
  const { t } = useTexts()
  if (hits.length === 0) {
    return (
      <EmptyState
        icon={IconSearch}
        title={t('state.empty-search', { query: sought.trim() })}
        text={t('search.none.text')}
      />
    )
  }
  return (
    <ul className={classes['hits']}>
      {hits.map((hit) => (
        <li key={`${hit.row.id}-${hit.entry ?? ''}`}>
          <HitLine hit={hit} />
        </li>
      ))}
    </ul>
  )
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const { t, format } = useTexts()
  const { row, entry, snippet } = hit
  const address = `#${caseAddress(row.id)}${entry === undefined ? '' : `?entry=${entry}`}`
  return (
    <a className={classes['hit']} href={address}>
      <span className={classes['line']}>
        <PersonName name={format.list(row.names)} strong />
        <bdi className="cut">{row.title || t('inbox.untitled')}</bdi>
        <span className={classes['reference']}>{row.reference}</span>
      </span>
      <span className={classes['snippet']}>
        {snippetParts(snippet).map(({ text, found }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          found ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
        )}
      </span>
    </a>
  )
}
