import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ExportMenu } from '../../components/exchange/export-menu'
import { PaneHeader } from '../../components/frame/pane-header'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { navigate, useHashSearch } from '../../lib/location'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useTypedText } from '../../lib/typed-text'
import { FilterOffers } from './filter-offers'
import classes from './search.module.css'
import { SearchHits } from './search-hits'

const LIMIT = 100

/** Looks for words in everything the cases hold, as one types. */
export function SearchScreen() {
  const { t } = useTexts()
  const sought = (new URLSearchParams(useHashSearch()).get('q') ?? '').slice(0, 200)
  const query = useQuery({
    ...ipcQuery('search.query', { text: sought, limit: LIMIT }),
    enabled: sought.trim() !== '',
    placeholderData: keepPreviousData
  })
  const found = query.data?.hits.length
  return (
    <div className={classes['screen']}>
      <PaneHeader level={1} title={t('search.title')} aside={sought.trim() === '' ? undefined : foundWords(found)}>
        <SearchField sought={sought} />
        {sought.trim() !== '' && <ExportMenu of={{ kind: 'search', text: sought }} />}
      </PaneHeader>
      <div className={classes['body']}>
        {sought.trim() === '' ? (
          <EmptyState icon={IconSearch} title={t('search.start.title')} text={t('search.start.text')} />
        ) : (
          <Answer query={query} shape="rows">
            {(found) => <SearchHits {...found} sought={sought} />}
          </Answer>
        )}
      </div>
    </div>
  )

  function foundWords(count: number | undefined) {
    if (count === undefined) return undefined
    return <output>{count === LIMIT ? t('search.first', { count }) : t('search.found', { count })}</output>
  }
}

function SearchField({ sought }: { readonly sought: string }) {
  const { t } = useTexts()
  const field = useRef<HTMLInputElement>(null)
  const seek = (text: string) => {
    const given = text === '' ? '' : `?${new URLSearchParams({ q: text })}`
    navigate(`${places.search}${given}`, { replace: true })
  }
  const { typed, write, put, leave } = useTypedText(sought, seek, { prompt: true })
  useEffect(() => field.current?.focus(), [])
  const take = (text: string) => {
    put(text)
    field.current?.focus()
  }
  return (
    <div className={classes['field']}>
      <TextInput
        ref={field}
        type="search"
        maxLength={200}
        aria-label={t('search.field')}
        placeholder={t('search.field')}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        value={typed}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={leave}
        // Esc would empty a field of this type.
        onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      />
      <FilterOffers typed={typed} onTake={take} />
    </div>
  )
}
