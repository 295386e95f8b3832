import { Skeleton } from '@mantine/core'
import { useEffect } from 'react'

interface UnreadLineProps {
  readonly index: number
  /** Reads the page that holds this place. */
  readonly askFor: (index: number) => void
}

/** Stands for a row that is not read yet, and asks for it. */
export function UnreadLine({ index, askFor }: UnreadLineProps) {
  useEffect(() => askFor(index), [index, askFor])
  return <Skeleton height={12} width={`${40 + (index % 4) * 8}%`} />
}
