import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { withFacts } from '../../../../src-shared/domain/letter/with-facts'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { factLines } from '../../../../src-shared/texts/letters/fact-lines'
import {
  MOST_QUOTABLE,
  type Quotable,
  quotableEntries,
  quotableFacts
} from '../../../../src-shared/texts/letters/quotable'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { PanelForm, SidePanel } from '../../../components/frame/side-panel'
import { LoadingShape } from '../../../components/state/loading-shape'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import { type ApartFromText, useStandingText } from '../standing-draft'
import classes from './to-answer.module.css'

interface QuoteFactsProps {
  readonly draft: ApartFromText<LetterDraft>
  readonly onChange: (change: Partial<LetterDraft>) => void
  readonly view: CaseView
}

/** Facts of the case go into the text, chosen among what the other side may read. */
export function QuoteFacts(props: QuoteFactsProps) {
  const { t } = useTexts()
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <ActButton label={t('quote-facts.act')} size="small" onAct={() => setOpened(true)} />
      <SidePanel opened={opened} title={t('quote-facts.title')} onClose={close} wide>
        {opened && <Choice {...props} onClose={close} />}
      </SidePanel>
    </>
  )
}

function Choice({ draft, onChange, view, onClose }: QuoteFactsProps & { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { zone } = useToday()
  const notice = useNotice()
  const text = useStandingText()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<string>()
  const { data } = useQuery(ipcQuery('case.timeline', { id: view.row.id, limit: MOST_QUOTABLE }))
  if (!data) return <LoadingShape shape="form" />
  const groups = [
    { title: t('to-answer.findings'), all: quotableFacts(view) },
    { title: t('quote-facts.entries'), all: quotableEntries(view, data.entries) }
  ].filter(({ all }) => all.length > 0)
  const insert = async () => {
    const quoted = groups.flatMap(({ all }) => all.filter(({ id }) => chosen.includes(id)))
    if (quoted.length === 0) return setRefused(t('quote-facts.choose'))
    const lines = factLines(quoted, draft.language, zone)
    onChange(
      draft.kind === 'formal-notice' ? { breach: withFacts(draft.breach, lines) } : { body: withFacts(text(), lines) }
    )
    notice({ text: t('quote-facts.added', { count: quoted.length }) })
    onClose()
  }
  if (groups.length === 0) return <p>{t('quote-facts.none')}</p>
  return (
    <PanelForm actLabel={t('quote-facts.insert')} onSubmit={insert} refused={refused} onClose={onClose}>
      <p className={classes['soft']}>{t('quote-facts.hint')}</p>
      <Checkbox.Group value={[...chosen]} onChange={setChosen}>
        {groups.map(({ title, all }) => (
          <fieldset key={title} className={classes['group']}>
            <legend>{title}</legend>
            {all.map((one) => (
              <Quotation key={one.id} quotable={one} />
            ))}
          </fieldset>
        ))}
      </Checkbox.Group>
    </PanelForm>
  )
}

function Quotation({ quotable }: { readonly quotable: Quotable }) {
  const { language } = useTexts()
  const { zone } = useToday()
  return <Checkbox value={quotable.id} label={factLines([quotable], language, zone)[0]} />
}
