import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { foldText } from '../../../src-shared/lib/fold-text'
import { ActButton } from '../../components/act/act-button'
import { useTexts } from '../../lib/texts'
import classes from './received-list.module.css'
import type { KnownList, ReceivingList } from './use-list'

interface IndexesProps {
  readonly view: CaseView
  readonly list: ReceivingList
  readonly onNextOf: (list: KnownList) => void
}

/** The lists of the same sender that the case has already: taken as a new list, its next index would record every line twice. */
export function Indexes({ view, list: { decided, known, change }, onNextOf }: IndexesProps) {
  const { t } = useTexts()
  const sender = foldText(decided?.head.sender.trim() ?? '')
  if (!decided || known !== undefined || sender === '') return null
  return view.lists
    .filter((one) => foldText(one.sender) === sender)
    .map((one) => (
      <p key={one.id} className={classes['twice']}>
        {t('lists.has-one', { sender: one.sender, title: one.title })}{' '}
        <ActButton
          label={t('lists.is-next')}
          size="small"
          onAct={() => {
            change({ head: { ...decided.head, sender: one.sender, title: one.title } })
            onNextOf(one)
          }}
          inPalette={false}
        />
      </p>
    ))
}
