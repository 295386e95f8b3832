import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { quotedIn } from '../../../src-shared/domain/inquiry/inquiry'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { factLines } from '../../../src-shared/texts/letters/fact-lines'
import {
  MOST_QUOTABLE,
  type Quotable,
  quotableEntries,
  quotableFacts
} from '../../../src-shared/texts/letters/quotable'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './inquiry.module.css'

interface FactsPartProps {
  readonly view: CaseView
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
  readonly error: string | undefined
}

/** What the report rests on: facts and entries of the case, those for us alone marked as such. */
export function FactsPart({ view, chosen, onChange, error }: FactsPartProps) {
  const { t } = useTexts()
  const timeline = useQuery(ipcQuery('case.timeline', { id: view.row.id, limit: MOST_QUOTABLE }))
  return (
    <Answer query={timeline} shape="rows">
      {({ entries }) => {
        const groups = [
          { title: t('to-answer.findings'), all: quotableFacts(view, quotedIn.internal) },
          { title: t('quote-facts.entries'), all: quotableEntries(view, entries, quotedIn.internal).toReversed() }
        ].filter(({ all }) => all.length > 0)
        if (groups.length === 0) return <p className={classes['soft']}>{t('inquiry.no-facts')}</p>
        return (
          <Checkbox.Group value={[...chosen]} onChange={onChange} error={error}>
            {groups.map(({ title, all }) => (
              <fieldset key={title} className={classes['group']}>
                <legend>{title}</legend>
                {all.map((one) => (
                  <Fact key={one.id} fact={one} />
                ))}
              </fieldset>
            ))}
          </Checkbox.Group>
        )
      }}
    </Answer>
  )
}

function Fact({ fact }: { readonly fact: Quotable }) {
  const { t, language } = useTexts()
  const { zone } = useToday()
  return (
    <Checkbox
      value={fact.id}
      label={factLines([fact], language, zone)[0]}
      {...(fact.visibility === 'internal' && { description: t('inquiry.for-us') })}
    />
  )
}
