import { memo } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { dayOf } from '../../../src-shared/lib/plain-date'
import type { EntryNames, EntryWords } from '../../../src-shared/texts/entry-told'
import { entryWords } from '../../../src-shared/texts/entry-words'
import { EntryFiles } from '../../components/files/entry-files'
import { Unbroken } from '../../components/marks/unbroken'
import { TimelineItem } from '../../components/timeline/timeline-item'
import type { FactSource } from '../../components/truth/fact-form'
import type { CaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { FileActs } from '../../lib/use-file-acts'
import { EntryActs } from './entry-acts'
import { entryLook } from './entry-look'
import classes from './timeline.module.css'

export interface EntryItemProps {
  readonly view: CaseView
  readonly entry: TimelineEntry
  readonly names: EntryNames
  readonly files: FileActs
  readonly run: CaseCommands['run']
  /** Its acts are there: one points at them, which takes longer than a frame. */
  readonly acts: boolean
  readonly onCorrect: (entry: TimelineEntry) => void
  readonly onFact: (source: FactSource) => void
}

/** One entry as it was recorded, with what later entries made of it. */
export const EntryItem = memo(function EntryItem(props: EntryItemProps) {
  const { view, entry, names, files, run, acts, onCorrect, onFact } = props
  const { format } = useTexts()
  const { zone } = useToday()
  const told = useTold(entry, names)
  const look = entry.event === undefined ? undefined : entryLook(entry.event)
  const attachments = entry.event?.payload.attachments ?? []
  const facts = told.facts ?? []
  const unsure = entry.happened.kind === 'unknown'
  const hasMore = attachments.length > 0 || facts.length > 0 || unsure
  const late = entry.late ? format.shortDate(dayOf(entry.recordedAt, zone)) : undefined
  const who = names.person(entry.actor)
  return (
    <TimelineItem
      id={`entry-${entry.id}`}
      kind={look?.kind ?? 'other'}
      flow={look?.flow ?? 'inside'}
      title={
        <bdi>
          <Unbroken text={told.title} />
        </bdi>
      }
      visibility={entry.visibility}
      undone={entry.undoneBy !== undefined}
      {...(entry.happened.kind === 'instant' && { time: format.time(entry.happened.at, zone) })}
      {...(who !== undefined && { who })}
      {...(late !== undefined && { recordedLate: late })}
      {...(told.text !== undefined && { text: told.text })}
      {...(entry.corrections.length > 0 && { corrections: <Corrections entry={entry} names={names} /> })}
      acts={
        <EntryActs
          view={view}
          entry={entry}
          title={told.title}
          run={run}
          drawn={acts}
          onCorrect={() => onCorrect(entry)}
          onFact={() => onFact(sourceOf(entry, told))}
        />
      }
    >
      {hasMore ? (
        <>
          {unsure && <p className={classes['unsure']}>{format.happened(entry.happened, zone)}</p>}
          {facts.length > 0 && <Facts facts={facts} />}
          {attachments.length > 0 && <EntryFiles files={attachments} acts={files} />}
        </>
      ) : undefined}
    </TimelineItem>
  )
})

/** What a fact takes from an entry, its last correction included. */
function sourceOf(entry: TimelineEntry, told: EntryWords): FactSource {
  const text = entry.corrections.at(-1)?.text ?? told.text ?? told.title
  return { entry: entry.id, title: told.title, text, when: entry.happened }
}

/** An entry in words, also when its content was erased, is lost, or comes from a newer version. */
export function useTold({ event, unread }: TimelineEntry, names: EntryNames): EntryWords {
  const { t } = useTexts()
  if (event !== undefined) return entryWords(event, names)
  return { title: t(`timeline.unread.${unread ?? 'missing'}`) }
}

function Facts({ facts }: { readonly facts: NonNullable<EntryWords['facts']> }) {
  return (
    <dl className={classes['facts']}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Corrections hang under what they correct, oldest first. */
function Corrections({ entry, names }: { readonly entry: TimelineEntry; readonly names: EntryNames }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  return entry.corrections.map((one) => {
    const who = names.person(one.actor)
    const facts: NonNullable<EntryWords['facts']> = [
      [t('event.fact.reason'), one.reason],
      ...(one.happened === undefined ? [] : [[t('event.fact.happened'), format.happened(one.happened, zone)] as const])
    ]
    return (
      <TimelineItem
        key={one.id}
        id={`entry-${one.id}`}
        kind="note"
        flow="inside"
        title={t('event.entry-corrected')}
        visibility={entry.visibility}
        recordedLate={format.shortDate(dayOf(one.recordedAt, zone))}
        text={one.text}
        {...(who !== undefined && { who })}
      >
        <Facts facts={facts} />
      </TimelineItem>
    )
  })
}
