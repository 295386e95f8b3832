import type { Output } from '../../../src-shared/ipc/contract'
import { useTexts } from '../../lib/texts'
import classes from './arrival.module.css'

type Arrival = Output<'arrival.get'>

/** Codes that say the same to whoever reads. */
const groups = {
  cut: ['text-cut', 'parts-cut', 'nesting-cut', 'messages-cut', 'pages-cut'],
  remote: ['remote-left-out', 'script-left-out'],
  missing: ['media-missing'],
  part: [
    'part-unreadable',
    'part-too-large',
    'part-encrypted',
    'page-unreadable',
    'video-unreadable',
    'mail-encrypted'
  ],
  guessed: ['date-order-guessed']
} as const
const groupNames = ['cut', 'remote', 'missing', 'part', 'guessed'] as const
const unreadable = ['not-found', 'empty', 'too-large', 'damaged', 'encrypted', 'bomb', 'exhausting'] as const

/** What could not be read, what was left out, what was cut. */
export function PreviewRemarks({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTexts()
  const reason = unreadable.find((one) => one === arrival.row.unreadable)
  const said = groupNames.flatMap((group) => {
    const codes: readonly string[] = groups[group]
    const count = arrival.remarks.reduce((sum, one) => sum + (codes.includes(one.code) ? one.count : 0), 0)
    return count > 0 ? [t(`arrivals.remark.${group}`, { count })] : []
  })
  if (reason !== undefined) said.unshift(t(`arrivals.unreadable.${reason}`))
  if (said.length === 0) return null
  return (
    <ul className={classes['remarks']}>
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
