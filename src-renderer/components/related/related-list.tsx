import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Input } from '../../../src-shared/ipc/contract'
import type { RelatedCase, RelatedReason } from '../../../src-shared/ipc/contract/related'
import { useAfterTyping } from '../../lib/debounced'
import { ipcQuery } from '../../lib/ipc'
import { type Texts, useTexts } from '../../lib/texts'
import { StageMark } from '../marks/stage-mark'
import classes from './related-list.module.css'

const SHOWN = 5

type Asked = Omit<Input<'case.related'>, 'limit'>

/** Cases that may be about the same thing, asked again once the typing pauses. */
export function useRelated(asked: Asked): readonly RelatedCase[] {
  const [settled, setSettled] = useState(asked)
  const settle = useAfterTyping(setSettled)
  const typed = JSON.stringify(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is the same as long as its text is
  useEffect(() => settle(asked), [typed, settle])
  const query = useQuery({
    ...ipcQuery('case.related', { ...settled, limit: SHOWN }),
    placeholderData: keepPreviousData
  })
  return query.data?.cases ?? []
}

function reasonWords({ kind, words }: RelatedReason, { t, format }: Texts): string {
  return words.length === 0
    ? t(`related.${kind}`)
    : t('related.with', { what: t(`related.${kind}`), words: format.list(words) })
}

interface RelatedListProps {
  readonly cases: readonly RelatedCase[]
  /** Its address: opened by a click. */
  readonly addressOf: (id: RelatedCase['row']['id']) => string
}

/** Each with the reason for which it is shown. */
export function RelatedList({ cases, addressOf }: RelatedListProps) {
  const texts = useTexts()
  const { t, format } = texts
  return (
    <ul className={classes['cases']} aria-label={t('related.title')}>
      {cases.map(({ row, reasons }) => (
        <li key={row.id}>
          <a href={`#${addressOf(row.id)}`}>{row.title || row.reference}</a>
          <span className={classes['marks']}>
            <span className="tabular">{row.reference}</span>
            <bdi>{format.list(row.names)}</bdi>
            <StageMark stage={row.stage} />
          </span>
          <span className={classes['reasons']}>{reasons.map((reason) => reasonWords(reason, texts)).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
