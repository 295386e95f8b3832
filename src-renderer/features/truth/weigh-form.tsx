import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { sayings } from '../../../src-shared/domain/case/sayings'
import { type FactStanding, factStandings } from '../../../src-shared/domain/case/vocabulary'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import type { EventId } from '../../../src-shared/lib/ids'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { VisibilityChoice } from '../../components/form/visibility-choice'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import { useEntryNames } from '../../lib/entry-names'
import { ipcQuery } from '../../lib/ipc'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { exchangeWords } from './exchange-words'
import type { Fact } from './panel'

interface Weighed {
  readonly standing: FactStanding
  readonly reason: string
  readonly said: EventId | undefined
  readonly visibility: Visibility
}

interface WeighFormProps {
  readonly view: CaseView
  readonly fact: Fact
  readonly onClose: () => void
}

const kept: KeptForms<Weighed> = new Map()

/** How far a fact stands: admitted or contested, by whom and where. */
export function WeighForm({ view, fact, onClose }: WeighFormProps) {
  const { t } = useTexts()
  const other = factStandings.find((standing) => standing !== fact.standing) ?? 'contested'
  const standing = fact.standing === 'unproven' ? 'admitted' : other
  const empty: Weighed = { standing, reason: '', said: undefined, visibility: 'internal' }
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(view.row.id, kept, empty, fact.id)
  const { said, ...rest } = form
  const send = async () => {
    const words = t('event.fact-weighed', { number: fact.number, standing: t(`fact-standing.${form.standing}`) })
    if (await submit({ type: 'weigh-fact', fact: fact.id, ...rest, ...(said && { said }) }, words)) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('truth.weigh.act')} onSubmit={send} refused={refused} onClose={cancel}>
      <p dir="auto">{fact.text}</p>
      <ChoiceField
        label={t('truth.weigh.standing')}
        value={form.standing}
        choices={factStandings.map((value) => ({ value, label: t(`fact-standing.${value}`) }))}
        onChange={(picked) => change({ standing: picked })}
      />
      <WordsField
        label={t('truth.weigh.reason')}
        hint={t('truth.weigh.reason.hint')}
        error={errorOf('reason')}
        optional={said !== undefined}
        first
        value={form.reason}
        onChange={(typed) => change({ reason: typed })}
      />
      <SaidIn view={view} value={said} onChange={(entry) => change({ said: entry, visibility: 'internal' })} />
      {said === undefined && (
        <VisibilityChoice value={form.visibility} onChange={(visibility) => change({ visibility })} />
      )}
    </PanelForm>
  )
}

interface SaidInProps {
  readonly view: CaseView
  readonly value: EventId | undefined
  readonly onChange: (entry: EventId | undefined) => void
}

/** Looked through at most, newest first. */
const MOST = 500

/** The exchange in which it is admitted or contested: whoever may read that may know how the fact stands. */
function SaidIn({ view, value, onChange }: SaidInProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const field = useFieldProps()
  const names = useEntryNames(view)
  const { data } = useQuery(ipcQuery('case.timeline', { id: view.row.id, limit: MOST }))
  const exchanges = (data?.entries ?? []).flatMap((entry) => {
    const { event } = entry
    if (!event || !maySay(entry)) return []
    const { title, text } = exchangeWords(event, names)
    const words = [format.happened(entry.happened, zone), title, beginning(text)]
    return [{ value: entry.id, label: words.filter((one) => one !== '').join(' · ') }]
  })
  return (
    <Select
      {...field({ label: t('truth.weigh.said'), hint: t('truth.weigh.said.hint'), optional: true })}
      data={exchanges}
      value={value ?? null}
      clearable
      searchable
      nothingFoundMessage={t('truth.weigh.said.none')}
      onChange={(picked) => onChange(exchanges.find((one) => one.value === picked)?.value)}
    />
  )
}

/** UTF-16 units of an entry's words: enough to tell it from the others. */
const LONGEST = 60

function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}

function maySay({ event, undoneBy }: TimelineEntry): boolean {
  if (event === undefined || undoneBy !== undefined) return false
  if (event.type === 'communication-logged') return event.payload.flow !== 'inside'
  return sayings.some((type) => type === event.type)
}
