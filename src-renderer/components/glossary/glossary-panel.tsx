import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { GlossaryTerm } from '../../../src-shared/texts/glossary'
import { useTexts } from '../../lib/texts'
import { foundTerms } from './found-terms'
import classes from './glossary-panel.module.css'

interface GlossaryPanelProps {
  readonly terms: readonly GlossaryTerm[]
  /** A word to start from. */
  readonly query?: string
}

/** The words of the trade, one sentence each, with their source and their other language. Works offline. */
export function GlossaryPanel({ terms, query: first = '' }: GlossaryPanelProps) {
  const { t, language } = useTexts()
  const [query, setQuery] = useState(first)
  const sought = useDeferredValue(query)
  const found = useMemo(() => foundTerms(terms, language, sought), [terms, language, sought])
  return (
    <div className={classes['panel']}>
      <p className={classes['hint']}>{t('glossary.hint')}</p>
      <TextInput
        aria-label={t('glossary.search')}
        placeholder={t('glossary.search')}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <p className={classes['hint']}>{t('glossary.nothing')}</p>
      ) : (
        <dl className={classes['terms']}>
          {found.map((term) => (
            <Term key={term.id} term={term} />
          ))}
        </dl>
      )}
    </div>
  )
}

function Term({ term }: { readonly term: GlossaryTerm }) {
  const { t, language } = useTexts()
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <div className={classes['term']}>
      <dt>
        <span className={classes['word']}>{term[language].term}</span>
        <span className={classes['other']} lang={other}>
          {term[other].term}
        </span>
      </dt>
      <dd>
        {term[language].meaning}
        {term.source !== undefined && (
          <span className={classes['source']}>{t('glossary.source', { source: term.source[language] })}</span>
        )}
      </dd>
    </div>
  )
}
