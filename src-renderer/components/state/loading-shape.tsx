import { Skeleton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './loading-shape.module.css'

/** Shorter waits show nothing: a flash of grey is slower to read than the thing itself. */
const PATIENCE_MS = 200

interface LoadingShapeProps {
  /** The shape of what comes. */
  readonly shape: 'rows' | 'form' | 'timeline' | 'page'
  readonly lines?: number
}

/** Nothing for 200 ms, then the shape of what is coming. */
export function LoadingShape({ shape, lines = 6 }: LoadingShapeProps) {
  const { t } = useTexts()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className={classes['shape']} data-shape={shape} role="status" aria-label={t('loading.label')}>
      {shape === 'page' ? <Skeleton height="100%" radius="sm" /> : <Lines shape={shape} lines={lines} />}
    </div>
  )
}

function Lines({ shape, lines }: { readonly shape: 'rows' | 'form' | 'timeline'; readonly lines: number }) {
  return Array.from({ length: lines }, (_, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
    <div key={place} className={classes['line']}>
      {shape === 'timeline' && <Skeleton height={12} width={40} />}
      <div className={classes['text']}>
        <Skeleton height={12} width={`${56 - (place % 3) * 12}%`} />
        <Skeleton height={shape === 'form' ? 34 : 10} width={shape === 'form' ? '100%' : `${80 - (place % 4) * 14}%`} />
      </div>
    </div>
  ))
}
