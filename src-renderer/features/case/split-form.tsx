import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type DisputeType, disputeType, disputeTypes } from '../../../src-shared/domain/case/dispute-types'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import type { EntryNames } from '../../../src-shared/texts/entry-told'
import { entryWords } from '../../../src-shared/texts/entry-words'
import { useNotice } from '../../components/act/notices'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { useEntryNames } from '../../lib/entry-names'
import { ipcQuery } from '../../lib/ipc'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { goToCase } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'
import type { PanelProps } from './use-panel-command'

const READ = 200

interface Typed {
  readonly title: string
  readonly type: DisputeType
  readonly summary: string
  readonly chosen: ReadonlySet<EventId>
}

const kept: KeptForms<Typed> = new Map()
const nothingTyped = { title: '', summary: '', chosen: new Set<EventId>() }

/** Part of the case is followed in one of its own: same party, chosen entries, linked both ways. */
export function SplitForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const names = useEntryNames(view)
  const empty = { ...nothingTyped, type: view.row.type }
  const { form: typed, change, drop } = useKeptForm<Typed>(kept, view.row.id, empty)
  const { chosen } = typed
  const [asked, setAsked] = useState(false)
  const entries = useTakeable(view.row.id)
  const { split, refused } = useSplit(view.row.id, view.row.reference)
  const lacks = (text: string) => (asked && text.trim() === '' ? 'required' : undefined)
  const close = () => {
    drop()
    onClose()
  }
  const submit = async () => {
    setAsked(true)
    if (typed.title.trim() === '' || typed.summary.trim() === '' || chosen.size === 0) return
    const taken = entries.filter((entry) => chosen.has(entry.id))
    const told = taken.map((entry) => ({ entry: entry.id, text: takenWords(entry, names, view.row.reference) }))
    if (await split({ ...typed, entries: told })) close()
  }
  return (
    <PanelForm actLabel={t('split.act')} onSubmit={submit} refused={refused} onClose={close}>
      <TextInput
        {...field({ label: t('split.title'), error: lacks(typed.title) })}
        data-autofocus
        maxLength={200}
        value={typed.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Select
        {...field({ label: t('inbox.filter.type.label') })}
        data={disputeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={typed.type}
        allowDeselect={false}
        onChange={(value) => change({ type: disputeType.safeParse(value).data ?? typed.type })}
      />
      <Textarea
        {...field({ label: t('split.summary'), error: lacks(typed.summary) })}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={typed.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={t('split.entries')}
        description={t('split.hint')}
        error={asked && chosen.size === 0 ? t('split.none') : undefined}
        value={[...chosen]}
        onChange={(ids) => change({ chosen: new Set(entries.map((one) => one.id).filter((id) => ids.includes(id))) })}
      >
        <div className={classes['choices']}>
          {entries.map((entry) => (
            <EntryChoice key={entry.id} entry={entry} names={names} />
          ))}
        </div>
      </Checkbox.Group>
    </PanelForm>
  )
}

function EntryChoice({ entry, names }: { readonly entry: TimelineEntry; readonly names: EntryNames }) {
  const { format } = useTexts()
  if (entry.event === undefined) return null
  const { title, text } = entryWords(entry.event, names)
  const day = format.happened(entry.happened, names.zone)
  return (
    <Checkbox
      value={entry.id}
      label={<bdi>{title}</bdi>}
      description={[day, text?.slice(0, 90)].filter(Boolean).join(' · ')}
    />
  )
}

const takeable = ['communication-logged', 'note-added', 'evidence-added', 'words-heard', 'defect-observed', 'opened']

/** The entries with something to take over, the latest first. */
function useTakeable(id: CaseId): readonly TimelineEntry[] {
  const { data } = useQuery(ipcQuery('case.timeline', { id, limit: READ }))
  return (data?.entries ?? []).filter((entry) => takeable.includes(entry.type) && entry.undoneBy === undefined)
}

/** The words of an entry as the new case holds them: where they come from first. */
function takenWords(entry: TimelineEntry, names: EntryNames, reference: string): string {
  if (entry.event === undefined) return ''
  const { title, text } = entryWords(entry.event, names)
  const from = names.t('split.taken', { reference, title })
  return [from, text].filter(Boolean).join('\n\n')
}

/** Opens the new case, goes there, and offers to take it back. */
function useSplit(from: CaseId, reference: string) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('split.do', { quiet: true })
  const { run: takeBack } = useCommand('split.undo')
  const split = async (
    typed: Omit<Typed, 'chosen'> & { entries: { entry: EventId; text: string }[] }
  ): Promise<boolean> => {
    const { title, summary, entries } = typed
    const done = await run({ from, title, summary, entries, disputeType: typed.type })
    if (!done.ok) return false
    const { id } = done.value
    const undo = async () => {
      const back = await takeBack({ from, id, reason: t('split.undone.reason', { reference }) })
      if (!back.ok) return
      notice({ text: t('notice.undone') })
      goToCase(from)
    }
    notice({ text: t('split.done', { reference: done.value.reference }), undo })
    goToCase(id)
    return true
  }
  return { split, refused: refused?.words }
}
