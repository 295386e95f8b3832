import { IconPackageExport } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { LetterId } from '../../../../src-shared/lib/ids'
import { ActButton } from '../../../components/act/act-button'
import { movedPlace } from '../../../components/list/moved-place'
import { goToPackage } from '../../../lib/places'
import { useTexts } from '../../../lib/texts'
import { BookLine } from './book-line'
import classes from './signing.module.css'
import type { Submitted } from './submitted'

interface BookListProps {
  readonly waiting: readonly Submitted[]
  readonly own: readonly Submitted[]
  readonly open: LetterId
  readonly onOpen: (letter: LetterId) => void
}

const PAGE = 8

/** Three lines a letter. Arrows open the next and the one before. */
export function BookList({ waiting, own, open, onOpen }: BookListProps) {
  const { t } = useTexts()
  const list = useRef<HTMLElement>(null)
  const rows = [...waiting, ...own]
  const toSend = own.filter(({ standing }) => standing === 'waiting')
  useEffect(() => {
    list.current?.querySelector(`[data-letter="${open}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = rows.findIndex(({ letter }) => letter === open)
    const place = movedPlace(event.key, from, rows.length, PAGE)
    const to = place === undefined ? undefined : rows[place]
    if (!to) return
    event.preventDefault()
    onOpen(to.letter)
    list.current?.querySelector<HTMLElement>(`[data-letter="${to.letter}"]`)?.focus()
  }
  return (
    <nav ref={list} className={classes['list']} aria-label={t('signing.list')} onKeyDown={onKeyDown}>
      <Part title={t('signing.waiting')} rows={waiting} open={open} onOpen={onOpen} />
      <Part title={t('signing.own')} rows={own} open={open} onOpen={onOpen} />
      {toSend.length > 1 && (
        <div className={classes['sending']}>
          <ActButton
            label={t('letter-place.send-all')}
            icon={IconPackageExport}
            size="small"
            rank="quiet"
            onAct={() =>
              goToPackage([...new Set(toSend.map(({ row }) => row.id))], {
                letters: toSend.map(({ letter }) => letter)
              })
            }
          />
        </div>
      )}
    </nav>
  )
}

interface PartProps {
  readonly title: string
  readonly rows: readonly Submitted[]
  readonly open: LetterId
  readonly onOpen: (letter: LetterId) => void
}

function Part({ title, rows, open, onOpen }: PartProps) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rows.map((submitted) => (
          <li key={submitted.letter}>
            <BookLine submitted={submitted} open={submitted.letter === open} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}
