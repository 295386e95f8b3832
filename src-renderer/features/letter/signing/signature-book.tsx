import { IconSignature } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../../../src-shared/ipc/contract'
import type { LetterId } from '../../../../src-shared/lib/ids'
import { PaneHeader } from '../../../components/frame/pane-header'
import { EmptyState } from '../../../components/state/empty-state'
import { Answer } from '../../../lib/answer'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import { BookList } from './book-list'
import { LetterToSign } from './letter-to-sign'
import { OwnLetter } from './own-letter'
import classes from './signing.module.css'

type Book = Output<'signing.list'>

/** What waits for the signature of whoever is at the keyboard, one letter after the other, and what they handed in. */
export function SignatureBook() {
  const { t } = useTexts()
  const query = useQuery(ipcQuery('signing.list', {}))
  return (
    <div className={classes['screen']}>
      <PaneHeader level={1} title={t('signing.title')} />
      <Answer query={query} shape="rows">
        {(book) => <OpenBook book={book} />}
      </Answer>
    </div>
  )
}

function OpenBook({ book }: { readonly book: Book }) {
  const { t } = useTexts()
  const { waiting, own } = book
  const [open, setOpen] = useState<LetterId>()
  const rows = [...waiting, ...own.filter(({ letter }) => waiting.every((one) => one.letter !== letter))]
  const [first] = rows
  if (!first) {
    return <EmptyState icon={IconSignature} title={t('signing.empty')} text={t('signing.empty-text')} />
  }
  const shown = rows.find(({ letter }) => letter === open) ?? first
  /** What is done with gives its place to the next that waits. */
  const leave = () => {
    const at = waiting.indexOf(shown)
    setOpen((waiting[at + 1] ?? waiting[at - 1])?.letter)
  }
  const isOurs = waiting.includes(shown)
  return (
    <div className={classes['book']}>
      <BookList waiting={waiting} own={rows.slice(waiting.length)} open={shown.letter} onOpen={setOpen} />
      {isOurs ? (
        <LetterToSign key={shown.letter} submitted={shown} onLeave={leave} />
      ) : (
        <OwnLetter key={shown.letter} submitted={shown} />
      )}
    </div>
  )
}
