import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ActButton } from '../components/act/act-button'
import { ErrorState } from '../components/state/error-state'
import { LoadingShape } from '../components/state/loading-shape'
import { refusalWords } from './refusal-words'
import { useTexts } from './texts'

interface AnswerProps<T> {
  readonly query: UseQueryResult<T>
  /** The shape of what comes, shown after 200 ms. */
  readonly shape: 'rows' | 'form' | 'timeline' | 'page'
  readonly children: (value: T) => ReactNode
}

/** A query's answer, or the shape of what comes, or why it did not come. */
export function Answer<T>({ query, shape, children }: AnswerProps<T>) {
  const texts = useTexts()
  const { t } = texts
  if (query.data !== undefined) return children(query.data)
  if (query.error === null) return <LoadingShape shape={shape} />
  const { reason, params, logRef } = query.error
  const bug = reason === 'failed' || reason === 'invalid-input'
  return (
    <ErrorState
      happened={bug ? t('error.load.happened') : refusalWords(texts, reason, params)}
      {...(bug ? { safe: t('error.load.safe'), todo: t('error.load.todo') } : {})}
      {...(logRef === undefined ? {} : { logReference: logRef })}
      act={<ActButton label={t('action.retry')} onAct={() => void query.refetch()} inPalette={false} />}
    />
  )
}
