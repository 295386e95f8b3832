import { TextInput } from '@mantine/core'
import { IconFilter, IconMail, IconScan } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useParams } from 'wouter'
import { proofStanding } from '../../../src-shared/domain/dispatch/proofs'
import { FEW_NUMBERS } from '../../../src-shared/domain/dispatch/series'
import { mailStanding, mailStandings } from '../../../src-shared/domain/letter/mail-standing'
import type { LetterId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { folded } from '../../../src-shared/texts/folded'
import { ActButton } from '../../components/act/act-button'
import { PaneHeader } from '../../components/frame/pane-header'
import { ViewBar } from '../../components/list/view-bar'
import { StatusMark } from '../../components/marks/status-mark'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { places } from '../../lib/places'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { DepositBar } from './deposit-bar'
import type { ListedLetter } from './letter-state'
import classes from './letters.module.css'
import { LettersExport } from './letters-export'
import { LettersTable } from './letters-table'
import { StackScreen } from './stack/stack-screen'
import { type SubmittedLetter, SubmittedTable } from './submitted-table'
import { useStack } from './use-stack'

const views = ['all', 'signing', ...mailStandings, 'unproven'] as const
type Shown = (typeof views)[number]

function countsOf(
  letters: readonly ListedLetter[],
  signing: number,
  today: PlainDate
): Readonly<Record<Shown, number>> {
  const counts: Record<Shown, number> = {
    ...{ all: letters.length, signing, issued: 0, 'to-post': 0, travelling: 0 },
    ...{ overdue: 0, collected: 0, returned: 0, unproven: 0 }
  }
  for (const letter of letters) {
    counts[mailStanding(letter, today)] += 1
    if (isUnproven(letter, today)) counts.unproven += 1
  }
  return counts
}

const isUnproven = (letter: ListedLetter, today: PlainDate): boolean => proofStanding(letter, today).state === 'missing'

function stands(letter: ListedLetter, shown: Shown, today: PlainDate): boolean {
  if (shown === 'all') return true
  return shown === 'unproven' ? isUnproven(letter, today) : mailStanding(letter, today) === shown
}

const none: readonly ListedLetter[] = []
const noneSubmitted: readonly SubmittedLetter[] = []

function matches(letter: ListedLetter, sought: string): boolean {
  const text = [letter.number, ...letter.toNames, letter.tracking ?? '', letter.row.reference, letter.row.title].join(
    ' '
  )
  return folded(text).includes(sought)
}

const isNamed = ({ toNames, row, draft }: SubmittedLetter, sought: string): boolean =>
  folded([...toNames, row.reference, row.title, draft.subject].join(' ')).includes(sought)

/** Every letter that left, or should: its number, whom it went to, and where the post has it. */
export function LettersRegisterScreen() {
  const { t } = useTexts()
  const { standing: asked } = useParams()
  const query = useQuery(ipcQuery('letter.list', {}))
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(folded(typed))
  const letters = query.data?.letters ?? none
  const submitted = query.data?.submitted ?? noneSubmitted
  const { today } = useToday()
  const [standing, setStanding] = useState<Shown>(views.find((one) => one === asked) ?? 'all')
  const counts = useMemo(() => countsOf(letters, submitted.length, today), [letters, submitted, today])
  const shown = useMemo(
    () => letters.filter((letter) => stands(letter, standing, today) && matches(letter, sought)),
    [letters, sought, standing, today]
  )
  const [chosen, setChosen] = useState<ReadonlySet<LetterId>>(new Set())
  const choose = (letter: LetterId, isChosen: boolean) => {
    const others = [...chosen].filter((id) => id !== letter)
    setChosen(new Set(isChosen ? [...others, letter] : others))
  }
  const chooseAll = (areChosen: boolean) => {
    const others = [...chosen].filter((id) => !shown.some((letter) => letter.id === id))
    setChosen(new Set(areChosen ? [...others, ...shown.map(({ id }) => id)] : others))
  }
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const { stack, choose: chooseStack, close } = useStack()
  if (stack && query.data) return <StackScreen key={stack.id} stack={stack} letters={letters} onClose={close} />
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('letters.title')}
        {...(letters.length > 0 && {
          acts: (
            <>
              <ActButton label={t('slips.open')} rank="quiet" icon={IconScan} onAct={chooseStack} />
              {ids.length > 0 && <LettersExport shown={ids} />}
            </>
          )
        })}
      >
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
      <FewNumbers />
      <ViewBar
        label={t('letters.standing')}
        views={views}
        chosen={standing}
        wordsOf={(one) => t(`letters.standing.${one}`)}
        counts={counts}
        urgent="overdue"
        onChoose={setStanding}
      />
      <div className={classes['body']}>
        <Answer query={query} shape="rows">
          {() =>
            standing === 'signing' && submitted.length > 0 ? (
              <SubmittedTable letters={submitted.filter((letter) => isNamed(letter, sought))} />
            ) : (
              <Found
                letters={letters}
                shown={shown}
                typed={typed}
                chosen={chosen}
                onChoose={choose}
                onChooseAll={chooseAll}
              />
            )
          }
        </Answer>
      </div>
      {/* Below the letters: nothing moves under the hand that chooses them. */}
      {chosen.size > 0 && (
        <DepositBar letters={letters.filter(({ id }) => chosen.has(id))} onDone={() => setChosen(new Set())} />
      )}
    </div>
  )
}

/** The series of recorded numbers the firm holds is nearly used up. */
function FewNumbers() {
  const { t } = useTexts()
  const { dispatch } = useOrganisation()
  const { data } = useQuery(ipcQuery('dispatch.numbers', {}))
  if (!data || data.left >= FEW_NUMBERS || (dispatch.series ?? []).length === 0) return null
  return (
    <p className={classes['few']}>
      <StatusMark tone="amber">{t('series.few', { count: data.left })}</StatusMark>
      <a href={`#${places.settings}/mail`}>{t('series.enter')}</a>
    </p>
  )
}

interface FoundProps {
  readonly letters: readonly ListedLetter[]
  readonly shown: readonly ListedLetter[]
  readonly typed: string
  readonly chosen: ReadonlySet<LetterId>
  readonly onChoose: (letter: LetterId, isChosen: boolean) => void
  readonly onChooseAll: (areChosen: boolean) => void
}

function Found({ letters, shown, typed, chosen, onChoose, onChooseAll }: FoundProps) {
  const { t } = useTexts()
  if (letters.length === 0) {
    return <EmptyState icon={IconMail} title={t('letters.empty.title')} text={t('letters.empty.text')} />
  }
  if (shown.length === 0) {
    const title = typed === '' ? t('letters.none-standing') : t('state.empty-search', { query: typed })
    return <EmptyState icon={IconMail} title={title} text={t('search.none.text')} />
  }
  return <LettersTable letters={shown} chosen={chosen} onChoose={onChoose} onChooseAll={onChooseAll} />
}
