import { Autocomplete, Chip, Group, Input, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo } from 'react'
import { piecesOfDefect } from '../../../src-shared/domain/case/defects/pictures'
import { type DefectKind, defectKinds } from '../../../src-shared/domain/case/events/visits'
import type { Phrase } from '../../../src-shared/domain/case/visits/dictionary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { type ContactId, contactId, type LotId, lotId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { ActButton } from '../../components/act/act-button'
import { EntryFiles } from '../../components/files/entry-files'
import { ChoiceField } from '../../components/form/choice-field'
import { finishes } from '../../components/form/finishes'
import { useFieldProps } from '../../components/form/use-field-props'
import { RefusalLine } from '../../components/safety/refusal-line'
import { lotName } from '../../components/sites/lot-name'
import { useCommandForm } from '../../lib/command-form'
import { fixedKeys } from '../../lib/fixed-keys'
import { ipcQuery } from '../../lib/ipc'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useFileActs } from '../../lib/use-file-acts'
import classes from './sort.module.css'
import type { Unsorted } from './sort-screen'

interface Values {
  readonly text: string
  readonly kind: DefectKind
  readonly place: string
  readonly trade: string
  readonly responsible: ContactId | undefined
  readonly lot: LotId | undefined
  readonly marks: readonly Mark[]
}

const marks = ['hidden', 'blocking', 'safety'] as const
type Mark = (typeof marks)[number]

const kept: KeptForms<Values> = new Map()

interface SortFormProps {
  readonly view: CaseView
  readonly defect: Unsorted
  /** The lot of the defect sorted last, which the view may not tell yet. */
  readonly lastLot: LotId | undefined
  readonly onSorted: (lot: LotId | undefined) => void
}

/** What a photographed defect is. Words that were used before bring their kind and their trade; Ctrl+Enter goes on to the next. */
export function SortForm({ view, defect, lastLot, onSorted }: SortFormProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const acts = useFileActs(view.row.id)
  const words = useQuery(ipcQuery('defect.words', {})).data?.phrases ?? []
  const empty = { text: '', kind: 'poor-work', trade: '', responsible: undefined, marks: [] } as const
  const lot = lotToBegin(view, defect, lastLot)
  const form = useCommandForm<Values>(view.row.id, kept, { ...empty, lot, place: defect.room ?? '' }, defect.id)
  const { form: values, change, errorOf } = form
  const files = piecesOfDefect(view.pieces, defect).map(({ attachment }) => attachment)
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    const { text, kind, place, trade, responsible } = values
    const of = values.lot && { lot: values.lot }
    const said = { ...(trade.trim() !== '' && { trade }), ...(responsible && { responsible }), ...of }
    const marked = Object.fromEntries(values.marks.map((mark) => [mark, true]))
    const sorted = t('sort.sorted', { number: defect.number })
    if (await form.submit({ type: 'sort-defect', defect: defect.id, kind, place, text, ...said, ...marked }, sorted))
      onSorted(values.lot)
  }
  return (
    <form
      className={classes['form']}
      noValidate
      aria-label={t('defects.of', { number: defect.number })}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (finishes(event)) void submit(event)
      }}
    >
      <h2>{t('defects.of', { number: defect.number })}</h2>
      <EntryFiles files={files} acts={acts} />
      <Autocomplete
        {...field({ label: t('defect.text'), error: errorOf('text') })}
        // One after the other is named, by the keyboard alone.
        autoFocus
        openOnFocus={false}
        data={[...new Set(words.map(({ text }) => text))]}
        limit={8}
        value={values.text}
        onChange={(text) => change({ text })}
        onOptionSubmit={(text) => change(broughtBy(words, text))}
      />
      <TextInput
        {...field({ label: t('defect.place'), error: errorOf('place') })}
        value={values.place}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <ChoiceField
        label={t('defect.kind')}
        value={values.kind}
        look="chips"
        choices={defectKinds.map((value) => ({ value, label: t(`defect.kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <div className={classes['pair']}>
        <Autocomplete
          {...field({ label: t('defect.trade'), optional: true, width: 'medium', error: errorOf('trade') })}
          data={[...new Set([...words.flatMap(({ trade }) => trade ?? []), ...t('sort.trades').split(', ')])]}
          limit={8}
          value={values.trade}
          onChange={(trade) => change({ trade })}
        />
        {view.siteLots.length > 0 && (
          <Lot view={view} value={values.lot} onChange={(to) => change(withLot(view, to))} />
        )}
        <Responsible
          view={view}
          lot={values.lot}
          value={values.responsible}
          onChange={(responsible) => change({ responsible })}
        />
      </div>
      <Marks value={values.marks} onChange={(to) => change({ marks: to })} />
      <RefusalLine words={form.refused} />
      <div>
        <ActButton
          label={t('sort.act')}
          rank="main"
          keys={fixedKeys.writing.finish}
          onAct={() => submit()}
          inPalette={false}
        />
      </div>
    </form>
  )
}

/** The lot it was photographed for, else that of the defect sorted before it on the same visit: one goes lot by lot. */
function lotToBegin(view: CaseView, { id, lot, visit }: Unsorted, lastLot: LotId | undefined): LotId | undefined {
  const before = view.defects.slice(
    0,
    view.defects.findIndex((one) => one.id === id)
  )
  const found = lot ?? lastLot ?? before.findLast((one) => one.sorted && one.visit === visit)?.lot
  return view.siteLots.find((one) => one.id === found)?.id
}

/** Whoever holds the lot answers for it, where they are a party. */
function withLot({ siteLots, parties }: CaseView, lot: LotId | undefined): Partial<Values> {
  const contractor = siteLots.find(({ id }) => id === lot)?.contractor
  const party = parties.find(({ contact }) => contact === contractor)?.contact
  return { lot, ...(party && { responsible: party }) }
}

/** What was said with these words before. */
function broughtBy(words: readonly Phrase[], text: string): Partial<Values> {
  const known = words.find((one) => one.text === text)
  return known ? { text, kind: known.kind, ...(known.trade && { trade: known.trade }) } : { text }
}

function Marks({ value, onChange }: { readonly value: readonly Mark[]; readonly onChange: (to: Mark[]) => void }) {
  const { t } = useTexts()
  return (
    <Input.Wrapper label={t('defect.marks')} labelElement="div">
      <Chip.Group
        multiple
        value={[...value]}
        onChange={(picked) => onChange(marks.filter((mark) => picked.includes(mark)))}
      >
        <Group gap={6}>
          {marks.map((mark) => (
            <Chip key={mark} value={mark} size="xs" radius="sm" variant="outline">
              {sentenceCase(t(`defect.${mark}`))}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}

interface LotProps {
  readonly view: CaseView
  readonly value: LotId | undefined
  readonly onChange: (lot: LotId | undefined) => void
}

function Lot({ view, value, onChange }: LotProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <Select
      {...field({ label: t('visit.lot'), optional: true, width: 'medium' })}
      data={view.siteLots.map((lot) => ({ value: lot.id, label: lotName(t, lot) }))}
      value={value ?? null}
      onChange={(picked) => onChange(lotId.safeParse(picked).data)}
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
    />
  )
}

interface ResponsibleProps {
  readonly view: CaseView
  readonly lot: LotId | undefined
  readonly value: ContactId | undefined
  readonly onChange: (contact: ContactId | undefined) => void
}

/** Left empty, whoever holds the lot answers for it; the one who complains never does. */
function Responsible({ view, lot, value, onChange }: ResponsibleProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const names = useMemo(
    () =>
      new Map(
        view.parties
          .filter(({ role }) => role !== 'client')
          .map((party) => [party.contact, contactName(language, party.details)])
      ),
    [view, language]
  )
  const held = view.siteLots.find(({ id }) => id === lot)?.contractor !== undefined
  return (
    <Select
      {...field({ label: t('defect.responsible'), optional: true, width: 'medium' })}
      data={[...names].map(([contact, label]) => ({ value: contact, label }))}
      value={value ?? null}
      placeholder={t(held ? 'sort.of-lot' : 'composer.with.nobody')}
      onChange={(picked) => onChange(contactId.safeParse(picked).data)}
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
    />
  )
}
