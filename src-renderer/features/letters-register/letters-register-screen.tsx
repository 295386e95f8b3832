import { TextInput } from '@mantine/core'
import { IconFilter, IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { folded } from '../../../src-shared/texts/folded'
import { PaneHeader } from '../../components/frame/pane-header'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import type { ListedLetter } from './letter-state'
import classes from './letters.module.css'
import { LettersTable } from './letters-table'

const none: readonly ListedLetter[] = []

function matches(letter: ListedLetter, sought: string): boolean {
  const text = [letter.number, ...letter.toNames, letter.tracking ?? '', letter.row.reference, letter.row.title].join(
    ' '
  )
  return folded(text).includes(sought)
}

/** Every letter that left, or should: its number, whom it went to, and where the post has it. */
export function LettersRegisterScreen() {
  const { t } = useTexts()
  const query = useQuery(ipcQuery('letter.list', {}))
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(folded(typed))
  const letters = query.data?.letters ?? none
  const shown = useMemo(() => letters.filter((letter) => matches(letter, sought)), [letters, sought])
  return (
    <div className={classes['screen']}>
      <PaneHeader level={1} title={t('letters.title')}>
        <TextInput
          flex={1}
          maw={480}
          aria-label={t('letters.filter')}
          placeholder={t('letters.filter')}
          leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </PaneHeader>
      <div className={classes['body']}>
        <Answer query={query} shape="rows">
          {() => <Found letters={letters} shown={shown} typed={typed} />}
        </Answer>
      </div>
    </div>
  )
}

interface FoundProps {
  readonly letters: readonly ListedLetter[]
  readonly shown: readonly ListedLetter[]
  readonly typed: string
}

function Found({ letters, shown, typed }: FoundProps) {
  const { t } = useTexts()
  if (letters.length === 0) {
    return <EmptyState icon={IconMail} title={t('letters.empty.title')} text={t('letters.empty.text')} />
  }
  if (shown.length === 0) {
    return <EmptyState icon={IconMail} title={t('state.empty-search', { query: typed })} text={t('search.none.text')} />
  }
  return <LettersTable letters={shown} />
}
